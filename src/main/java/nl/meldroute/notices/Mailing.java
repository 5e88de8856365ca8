package nl.meldroute.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import nl.meldroute.notices.Wording.Words;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends a notice by mail, to one address at a time, so that a wrong one holds up no other. */
@Component
class Mailing {
    private final JavaMailSender server;
    private final NoticeSettings settings;

    Mailing(JavaMailSender server, NoticeSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    void send(String address, Words words) {
        MimeMessage mail = server.createMimeMessage();
        try {
            MimeMessageHelper writer = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            writer.setFrom(settings.sender());
            writer.setTo(address);
            writer.setSubject(words.subject());
            writer.setText(words.body());
            mail.setHeader("Auto-Submitted", "auto-generated");
        } catch (MessagingException unusable) {
            throw new MailPreparationException(unusable);
        }
        server.send(mail);
    }
}
