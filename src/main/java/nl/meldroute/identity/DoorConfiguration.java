package nl.meldroute.identity;

import nl.meldroute.database.ActingDatabase;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Puts the {@link DoorKeeper} before every {@link ModuleDoor}. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor doorKeeperAdvisor(ObjectProvider<ActingDatabase> database) {
        return new DefaultPointcutAdvisor(
                new AnnotationMatchingPointcut(ModuleDoor.class, true), new DoorKeeper(database));
    }
}
