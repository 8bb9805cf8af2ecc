package io.smsconsole.core.insight.export;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.app.AppScopes;

import org.springframework.stereotype.Component;

/**
 * Of which applications a caller may take along what is known: those of which they may
 * see it anyhow.
 */
@Component
public class ExportRights {

	private final AppScopes scopes;

	private final AppVisibility visibility;

	ExportRights(AppScopes scopes, AppVisibility visibility) {
		this.scopes = scopes;
		this.visibility = visibility;
	}

	/**
	 * Leaves out applications that another operation would refuse.
	 * @param apps the applications, {@code null} for all
	 * @param action the name of the operation
	 * @return those that are left, {@code null} for all
	 */
	public List<Long> within(List<Long> apps, String action) {
		if (apps == null) {
			return all(action);
		}
		List<Long> visible = apps.stream().filter((app) -> this.visibility.visible(action, app)).toList();
		if (visible.isEmpty()) {
			throw new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "SmsSdkAppId", "export.no-app");
		}
		return visible;
	}

	/**
	 * Whether the caller may still see all these applications.
	 * @param apps the applications, {@code null} for all
	 * @param action the name of the operation that shows them
	 * @return whether they may
	 */
	public boolean covers(List<Long> apps, String action) {
		if (apps == null) {
			return all(action) == null;
		}
		return apps.stream().allMatch((app) -> this.visibility.visible(action, app));
	}

	private List<Long> all(String action) {
		AppScoped any = () -> null;
		return this.scopes.of(action, any);
	}

}
