package io.smsconsole.web.shell;

import java.security.Principal;
import java.util.List;

import io.smsconsole.auth.principal.Origin;
import io.smsconsole.web.language.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Lays the shell out for the templates, as the request attribute {@code shell}.
 */
@Component
class ShellInterceptor implements HandlerInterceptor {

	private static final String ATTRIBUTE = "shell";

	private final Menu menu;

	private final Preferences preferences;

	private final AppChoices apps;

	private final Bell bell;

	private final Warnings warnings;

	ShellInterceptor(Menu menu, Preferences preferences, ObjectProvider<AppChoices> apps, ObjectProvider<Bell> bell,
			ObjectProvider<Warnings> warnings) {
		this.menu = menu;
		this.preferences = preferences;
		this.apps = apps.getIfAvailable(() -> List::of);
		this.bell = bell.getIfAvailable(() -> () -> null);
		this.warnings = warnings.getIfAvailable(() -> List::of);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		String address = request.getRequestURI();
		String query = request.getQueryString();
		Principal user = request.getUserPrincipal();
		request.setAttribute(ATTRIBUTE,
				new Shell(Language.of(RequestContextUtils.getLocale(request)), this.preferences.scheme(request),
						address, (query != null) ? address + "?" + query : address, Origin.current().requestId(),
						(user != null) ? user.getName() : null,
						AppAddress.of(address)
							.map((page) -> Long.toString(page.sdkAppId()))
							.orElseGet(() -> this.preferences.app(request)),
						() -> this.menu.sections(address), SingletonSupplier.of(this.apps::list), this.bell::count,
						this.warnings::list));
		return true;
	}

}
