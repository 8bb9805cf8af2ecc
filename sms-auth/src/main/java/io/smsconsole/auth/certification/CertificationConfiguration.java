package io.smsconsole.auth.certification;

import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.EnterpriseApi;

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
 * Sets up what stands behind the gate around operations marked {@link EnterpriseApi}.
 */
@Configuration(proxyBeanMethods = false)
class CertificationConfiguration {

	@Bean
	@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
	static Advisor enterpriseApiAdvisor(ObjectProvider<AccountSettings> account) {
		DefaultPointcutAdvisor advisor = new DefaultPointcutAdvisor(
				new AnnotationMatchingPointcut(EnterpriseApi.class, Action.class, true),
				new EnterpriseApiInterceptor(account));
		advisor.setOrder(AuthorizationInterceptorsOrder.PRE_AUTHORIZE.getOrder() + 1);
		return advisor;
	}

}
