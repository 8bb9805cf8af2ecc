package io.smsconsole.web.console.app;

import java.util.Comparator;
import java.util.List;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.web.shell.AppAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Puts the same head and tabs around every page of an application's settings, as the
 * request attribute {@code appFrame}.
 * <p>
 * It does not ask whether there is such an application for the person: the controller of
 * a tab carries out an operation on the application first, which refuses.
 */
@Component
class AppFrames implements HandlerInterceptor {

	private static final String ATTRIBUTE = "appFrame";

	private final Apps apps;

	private final Gate gate;

	private final MessageSource messages;

	private final List<AppTab> tabs;

	AppFrames(Apps apps, Gate gate, MessageSource messages, List<AppTab> tabs) {
		this.apps = apps;
		this.gate = gate;
		this.messages = messages;
		this.tabs = tabs.stream().sorted(Comparator.comparing(AppTab::order)).toList();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		AppAddress.of(request.getRequestURI())
			.filter((page) -> !page.tab().isEmpty())
			.ifPresent((page) -> request.setAttribute(ATTRIBUTE, new AppFrame(this, page.sdkAppId(), page.tab())));
		return true;
	}

	List<AppTab> visible(long sdkAppId) {
		return this.tabs.stream().filter((tab) -> may(tab.action(), sdkAppId)).toList();
	}

	SmsApp app(long sdkAppId) {
		return this.apps.find(sdkAppId).orElseThrow(AppId::unknown);
	}

	boolean several() {
		return this.apps.list().size() > 1;
	}

	boolean may(String action, long sdkAppId) {
		return this.gate.may(action, sdkAppId);
	}

	String name(String path) {
		AppTab tab = this.tabs.stream().filter((one) -> one.path().equals(path)).findFirst().orElseThrow();
		return this.messages.getMessage(tab.label(), null, LocaleContextHolder.getLocale());
	}

}
