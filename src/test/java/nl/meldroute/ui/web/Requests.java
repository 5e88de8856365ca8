package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.identity.Device;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignIn;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.identity.StaffDoor;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Pages of an invented module, each behind another kind of door, and who asks for them. */
final class Requests {
    static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private Requests() {}

    /** The pages; the address of each is its name. */
    static final class Pages {
        @OpenDoor(purpose = Purpose.REPORTING, shows = FieldClass.SOURCE, weighs = FieldClass.PERSON)
        public void report() {}

        @OpenDoor(purpose = Purpose.INFORMING)
        public void news() {}

        @Door(
                to = {Role.FOCAL_OFFICER, Role.DEPUTY},
                purpose = Purpose.HANDLING,
                shows = FieldClass.CASE,
                weighs = {FieldClass.PERSON, FieldClass.SPECIAL})
        public void signal() {}

        @Door(
                to = {Role.FOCAL_OFFICER, Role.PRIVACY_OFFICER},
                purpose = Purpose.OVERSIGHT,
                shows = FieldClass.CASE,
                opensFor = Role.PRIVACY_OFFICER)
        public void oversight() {}

        @Door(to = Role.FOCAL_OFFICER, purpose = Purpose.REVEALING)
        public void reveal() {}

        @StaffDoor(purpose = Purpose.SIGN_IN, fresh = true)
        public void settings() {}

        @JobDoor(purpose = Purpose.ERASING)
        public void job() {}

        public void forgotten() {}
    }

    static MappedDoors doors() {
        RequestMappingHandlerMapping mapping = new RequestMappingHandlerMapping();
        mapping.setApplicationContext(new StaticWebApplicationContext());
        mapping.afterPropertiesSet();
        Pages pages = new Pages();
        Stream.of(Pages.class.getDeclaredMethods())
                .forEach(page -> mapping.registerMapping(
                        RequestMappingInfo.paths("/" + page.getName(), "/" + page.getName() + "/{id}")
                                .options(mapping.getBuilderConfiguration())
                                .build(),
                        pages,
                        page));
        StaticListableBeanFactory beans =
                new StaticListableBeanFactory(Map.of("requestMappingHandlerMapping", mapping));
        return new MappedDoors(beans.getBeanProvider(RequestMappingHandlerMapping.class));
    }

    static HttpServletRequest of(String method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        return request;
    }

    /** Somebody in this role, who proved at this moment who they are; outside, where that is named. */
    static void signIn(Role role, Instant proven, @Nullable String outside) {
        SignedIn person = new SignedIn(new AccountId(RandomIds.next()), "Nora Noord", role, "OOV", NOW);
        TestingAuthenticationToken token = new TestingAuthenticationToken(person, null, List.of());
        token.setDetails(new SignIn(RandomIds.next(), person, "stamp", Device.of(""), NOW, proven, outside));
        SecurityContextHolder.getContext().setAuthentication(token);
    }

    static void signIn(Role role) {
        signIn(role, NOW, null);
    }
}
