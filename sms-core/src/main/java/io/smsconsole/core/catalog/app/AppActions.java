package io.smsconsole.core.catalog.app;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.page.Page;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done with applications.
 */
@Service
public class AppActions {

	private static final String LIST = "DescribeAppList";

	private final Apps apps;

	private final AppVisibility visibility;

	AppActions(Apps apps, AppVisibility visibility) {
		this.apps = apps;
		this.visibility = visibility;
	}

	/**
	 * Adds an application, enabled from the start.
	 * @param request its name and what is written about it
	 * @return its id and its key
	 */
	@Action(name = "AddAppInfo", access = Access.WRITE)
	public AddAppInfoResponse add(AddAppInfoRequest request) {
		long sdkAppId = this.apps
			.add(AppText.of(request.appName(), request.appDesc(), request.appLabel(), Problems.first()));
		return new AddAppInfoResponse(String.valueOf(sdkAppId), this.apps.appKey(sdkAppId).orElseThrow());
	}

	/**
	 * Lists applications.
	 * @param request which of them
	 * @return those that the caller may see
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeAppListResponse list(DescribeAppListRequest request) {
		Page page = Page.of(request.limit(), request.offset());
		AppStatus status = (request.status() != null) ? AppStatus.parse(request.status()) : null;
		List<SmsApp> found = this.apps.list()
			.stream()
			.filter((app) -> this.visibility.visible(LIST, app.sdkAppId()))
			.filter((app) -> named(app, request.appName()))
			.filter((app) -> !StringUtils.hasText(request.appLabel()) || app.label().equals(request.appLabel().strip()))
			.filter((app) -> status == null || app.status() == status)
			.toList();
		return new DescribeAppListResponse(page.of(found).stream().map(AppInfo::of).toList(), found.size());
	}

	/**
	 * Tells about one application.
	 * @param request which
	 * @return what is known about it but its key
	 */
	@Action(name = "DescribeAppInfo", access = Access.READ, resource = Resource.APP)
	public AppInfo info(DescribeAppInfoRequest request) {
		return AppInfo.of(this.apps.find(AppId.parse(request.smsSdkAppId())).orElseThrow(AppId::unknown));
	}

	/**
	 * Changes what is written about an application.
	 * @param request the new texts
	 * @return nothing to tell
	 */
	@Action(name = "ModifyAppInfo", access = Access.WRITE, resource = Resource.APP)
	public Done modify(ModifyAppInfoRequest request) {
		long sdkAppId = AppId.parse(request.smsSdkAppId());
		SmsApp app = this.apps.find(sdkAppId).orElseThrow(AppId::unknown);
		this.apps.modify(sdkAppId, AppText.of(request.appName(), orElse(request.appDesc(), app.description()),
				orElse(request.appLabel(), app.label()), Problems.first()));
		return new Done();
	}

	/**
	 * Enables or disables an application.
	 * @param request which, and what it shall be
	 * @return nothing to tell
	 */
	@Action(name = "ModifyAppStatus", access = Access.WRITE, resource = Resource.APP)
	public Done modifyStatus(ModifyAppStatusRequest request) {
		long sdkAppId = AppId.parse(request.smsSdkAppId());
		this.apps.modifyStatus(sdkAppId, AppStatus.parse(request.status()));
		return new Done();
	}

	/**
	 * Gives an application another key; callbacks are signed with it from then on.
	 * @param request which application
	 * @return the new key, shown this once
	 */
	@Action(name = "ResetAppKey", access = Access.WRITE, resource = Resource.APP)
	public AppKeyResponse resetKey(ResetAppKeyRequest request) {
		long sdkAppId = AppId.parse(request.smsSdkAppId());
		this.apps.resetKey(sdkAppId);
		return new AppKeyResponse(this.apps.appKey(sdkAppId).orElseThrow(AppId::unknown));
	}

	/**
	 * Deletes an application that is disabled and not the last one.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeleteAppInfo", access = Access.WRITE, resource = Resource.APP)
	public Done delete(DeleteAppInfoRequest request) {
		this.apps.delete(AppId.parse(request.smsSdkAppId()));
		return new Done();
	}

	private static boolean named(SmsApp app, String part) {
		return !StringUtils.hasText(part)
				|| app.name().toLowerCase(Locale.ROOT).contains(part.strip().toLowerCase(Locale.ROOT))
				|| part.strip().equals(Long.toString(app.sdkAppId()));
	}

	private static String orElse(String text, String other) {
		return (text != null) ? text : other;
	}

}
