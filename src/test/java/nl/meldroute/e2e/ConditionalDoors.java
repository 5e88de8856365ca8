package nl.meldroute.e2e;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The ways into the product that only some settings open, read from its classes: no one product has them all. */
final class ConditionalDoors extends RequestMappingHandlerMapping {
    private ConditionalDoors() {}

    /** Those that these settings open, and that are not there without any. */
    static List<Mapping> with(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        ClassPathScanningCandidateComponentProvider controllers =
                new ClassPathScanningCandidateComponentProvider(false, environment);
        controllers.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        ConditionalDoors reading = new ConditionalDoors();
        return controllers.findCandidateComponents("nl.meldroute").stream()
                .map(BeanDefinition::getBeanClassName)
                .map(name -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
                .filter(type -> AnnotatedElementUtils.hasAnnotation(type, Conditional.class))
                .flatMap(reading::mappings)
                .sorted(Comparator.comparing(Mapping::words).thenComparing(Mapping::method))
                .toList();
    }

    private Stream<Mapping> mappings(Class<?> controller) {
        return MethodIntrospector.selectMethods(controller, (MethodIntrospector.MetadataLookup<RequestMappingInfo>)
                        method -> getMappingForMethod(method, controller))
                .entrySet()
                .stream()
                .flatMap(entry -> Mapping.of(entry.getValue(), entry.getKey()));
    }
}
