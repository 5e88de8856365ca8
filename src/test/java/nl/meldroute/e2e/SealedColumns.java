package nl.meldroute.e2e;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.privacy.SealedColumn;

/** Every column of bytes in the database: the class of what is content, and why the rest is none. */
final class SealedColumns {
    /** What has a wall of its own: a key that only a reporter has, or the vault. */
    private static final Map<String, FieldClass> OWN_WALL = Map.of(
            "reporting.draft.blob", FieldClass.REPORTER,
            "reporting.slip.blob", FieldClass.REPORTER,
            "reporting.letter.sealed", FieldClass.REPORTER,
            "files.waiting.blob", FieldClass.REPORTER,
            "files.attachment.sealed", FieldClass.REPORTER,
            "vault.envelope.blob", FieldClass.REPORTER,
            "vault.explanation.blob", FieldClass.REPORTER);
    /** The words of an entry moved to a table beside it, and stayed bound to where they were. */
    private static final Map<String, String> MOVED = Map.of("intake.entry.content", "intake.words.content");
    /** Keys, hashes, marks, a logo, and what a colleague calls a passkey: nothing of a signal. */
    static final Set<String> NO_CONTENT = Set.of(
            "audit.detail.salt",
            "audit.detail.detail",
            "audit.entry.detail",
            "audit.entry.prev_hash",
            "audit.entry.hash",
            "housestyle.logo.content",
            "identity.account.outside",
            "identity.code_secret.sealed",
            "identity.first_code.hash",
            "identity.passkey.label",
            "identity.passkey.credential",
            "identity.passkey.key",
            "identity.sign_in.key",
            "identity.sign_in.stamp",
            "identity.sign_in.outside",
            "privacy.case_key.wrapped",
            "privacy.lent_key.wrapped",
            "reporting.mailbox.lookup",
            "reporting.mailbox.public_key",
            "vault.holder.public_key",
            "vault.holder.wrapped_private",
            "vault.holder.salt",
            "vault.holder.mark",
            "vault.passkey_wrap.public_key",
            "vault.passkey_wrap.wrapped",
            "vault.recovery_set.public_set",
            "vault.recovery_set.trial_mark",
            "vault.recovery_set.mark",
            "vault.recovery_wrap.wrapped",
            "vault.renewal.public_key",
            "vault.renewal.wrapped_private",
            "vault.renewal.salt",
            "vault.renewal.mark",
            "vault.vault_key.public_key",
            "vault.vault_key.mark",
            "vault.wrap.wrapped",
            "vault.wrap.mark");

    private SealedColumns() {}

    /** Those that are declared, by the name they have in the database. */
    static Map<String, FieldClass> all() {
        Map<String, FieldClass> all = new TreeMap<>(OWN_WALL);
        declared().forEach(column -> all.put(MOVED.getOrDefault(column.name(), column.name()), column.of()));
        return all;
    }

    static List<SealedColumn> declared() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("nl.meldroute").stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getRawType().isEquivalentTo(SealedColumn.class))
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .map(SealedColumns::value)
                        .toList();
    }

    private static SealedColumn value(JavaField found) {
        try {
            Field field = found.reflect();
            field.setAccessible(true);
            return (SealedColumn) field.get(null);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
