package io.smsconsole.core.catalog.app;

import java.util.List;

import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.AppVisibility;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * Finds out of which applications a caller may be told.
 */
@Service
public class AppScopes {

	/** No application has it. */
	private static final long NONE = 0;

	private final Apps apps;

	private final AppVisibility visibility;

	AppScopes(Apps apps, ObjectProvider<AppVisibility> visibility) {
		this.apps = apps;
		this.visibility = visibility.getIfAvailable(() -> (action, sdkAppId) -> true);
	}

	/**
	 * The applications that a request is about.
	 * @param action the name of the action that is under way
	 * @param request names one application, or none for all that the caller may see
	 * @return the ids, at least one; {@code null} where there is no limit, deleted
	 * applications included
	 * @throws io.smsconsole.core.base.error.SmsException where the id is none
	 */
	public List<Long> of(String action, AppScoped request) {
		if (StringUtils.hasText(request.smsSdkAppId())) {
			return List.of(AppId.parse(request.smsSdkAppId()));
		}
		List<Long> all = this.apps.list().stream().map(SmsApp::sdkAppId).toList();
		List<Long> visible = all.stream().filter((id) -> this.visibility.visible(action, id)).toList();
		// who may see an application that does not exist may see deleted ones, too
		if (visible.size() == all.size() && this.visibility.visible(action, NONE)) {
			return null;
		}
		return visible.isEmpty() ? List.of(NONE) : visible;
	}

}
