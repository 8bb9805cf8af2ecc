package io.smsconsole.core.base.action;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.Assert;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Finds the operations among the beans, and holds each to the rules.
 */
final class ActionScan {

	private final ListableBeanFactory beans;

	private final AppFinders apps;

	ActionScan(ListableBeanFactory beans, AppFinders apps) {
		this.beans = beans;
		this.apps = apps;
	}

	List<ActionEntry> entries() {
		List<ActionEntry> entries = new ArrayList<>();
		for (String name : this.beans.getBeanDefinitionNames()) {
			Class<?> type = this.beans.getType(name, false);
			if (type != null) {
				Class<?> target = ClassUtils.getUserClass(type);
				MethodIntrospector.selectMethods(target, ActionScan::mark)
					.forEach((method, action) -> entries.add(entry(name, target, method, action)));
			}
		}
		return entries;
	}

	private static Action mark(Method method) {
		return AnnotatedElementUtils.findMergedAnnotation(method, Action.class);
	}

	private ActionEntry entry(String beanName, Class<?> target, Method method, Action action) {
		Assert.state(method.getParameterCount() == 1 && method.getParameterTypes()[0].isRecord(),
				() -> method + " must take one request record");
		Assert.state(method.getReturnType().isRecord(), () -> method + " must return a response record");
		Class<?> request = method.getParameterTypes()[0];
		Assert.state(action.resource() != Resource.APP || this.apps.understands(request),
				() -> request + " must be AppScoped or have an AppFinder");
		Object bean = this.beans.getBean(beanName);
		Method invocable = AopUtils.selectInvocableMethod(method, bean.getClass());
		ReflectionUtils.makeAccessible(invocable);
		String feature = target.getPackageName().substring(target.getPackageName().lastIndexOf('.') + 1);
		return new ActionEntry(action.name(), action.service(), feature, action.access(), action.resource(),
				action.api(), request, method.getReturnType(), bean, invocable);
	}

}
