package io.smsconsole.auth.audit;

import java.time.Clock;

import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppFinders;
import io.smsconsole.core.base.action.StateFinders;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;

/**
 * Sets the audit up around every method marked {@link Action}: the log outside the gate,
 * what a change is about within it.
 */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor auditAdvisor(ObjectProvider<AuditLog> log, ObjectProvider<RequestMask> mask,
			ObjectProvider<AppFinders> apps, ObjectProvider<Clock> clock) {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				AnnotationMatchingPointcut.forMethodAnnotation(Action.class),
				new AuditInterceptor(log, mask, apps, clock));
		advisor.setOrder(AuthorizationInterceptorsOrder.PRE_FILTER.getOrder());
		return advisor;
	}

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor stateAdvisor(ObjectProvider<StateFinders> finders, ObjectProvider<AppFinders> apps,
			ObjectProvider<RequestMask> mask) {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				AnnotationMatchingPointcut.forMethodAnnotation(Action.class),
				new StateInterceptor(finders, apps, mask));
		advisor.setOrder(AuthorizationInterceptorsOrder.SECURED.getOrder());
		return advisor;
	}

}
