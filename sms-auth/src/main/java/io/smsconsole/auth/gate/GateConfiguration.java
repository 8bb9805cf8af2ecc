package io.smsconsole.auth.gate;

import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppFinders;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.security.authorization.method.AuthorizationInterceptorsOrder;
import org.springframework.security.authorization.method.AuthorizationManagerBeforeMethodInterceptor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/**
 * Sets the gate up around every method marked {@link Action}.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(prePostEnabled = false, proxyTargetClass = true)
class GateConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor gateAdvisor(ObjectProvider<Judge> judge, ObjectProvider<AppFinders> apps) {
		AuthorizationManagerBeforeMethodInterceptor gate = new AuthorizationManagerBeforeMethodInterceptor(
				AnnotationMatchingPointcut.forMethodAnnotation(Action.class), new Gatekeeper(judge, apps));
		gate.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder());
		return gate;
	}

}
