package io.smsconsole.web.console.app;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.app.AppActions;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.AppInfo;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.DeleteAppInfoRequest;
import io.smsconsole.core.catalog.app.DescribeAppInfoRequest;
import io.smsconsole.core.catalog.app.DescribeAppListRequest;
import io.smsconsole.core.catalog.app.DescribeAppListResponse;
import io.smsconsole.core.catalog.app.ModifyAppStatusRequest;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows applications as cards, enables, disables and deletes them.
 */
@Controller
@RequestMapping(AppController.PATH)
class AppController {

	static final String PATH = "/console/apps";

	private static final List<Choice> STATES = List.of(Choice.key(1, "app.status.1"), Choice.key(0, "app.status.0"));

	private final AppActions actions;

	private final Apps apps;

	private final AppChoices choices;

	private final AppFrames frames;

	private final AppDays days;

	private final Gate gate;

	AppController(AppActions actions, Apps apps, AppChoices choices, AppFrames frames, AppDays days, Gate gate) {
		this.actions = actions;
		this.apps = apps;
		this.choices = choices;
		this.frames = frames;
		this.days = days;
		this.gate = gate;
	}

	@GetMapping
	String list(AppFilter filter, Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeAppListResponse found = this.actions.list(filter.request(page));
		model.addAttribute("filter", filter);
		model.addAttribute("labels", labels());
		model.addAttribute("states", STATES);
		boolean several = this.frames.several();
		List<AppCard> cards = found.appList().stream().map((app) -> card(app, several)).toList();
		model.addAttribute("apps", page.slice(cards, found.totalCount()));
		return Views.pageOr(request, "console/app/list", "cards");
	}

	@PostMapping("/{sdkAppId}/enable")
	String enable(@PathVariable String sdkAppId, @RequestParam(defaultValue = "false") boolean settings,
			RedirectAttributes redirect) {
		this.actions.modifyStatus(new ModifyAppStatusRequest(sdkAppId, 1));
		Flash.success(redirect, "app.enabled", name(sdkAppId));
		return "redirect:" + back(sdkAppId, settings);
	}

	@GetMapping("/{sdkAppId}/disable")
	String askDisable(@PathVariable String sdkAppId, @RequestParam(defaultValue = "false") boolean settings,
			HtmxRequest request, Model model) {
		return new Confirmation("app.disable.title", "app.disable.text", "app.disable",
				PATH + "/" + sdkAppId + "/disable?settings=" + settings, back(sdkAppId, settings), name(sdkAppId))
			.show(request, model);
	}

	@PostMapping("/{sdkAppId}/disable")
	String disable(@PathVariable String sdkAppId, @RequestParam(defaultValue = "false") boolean settings,
			RedirectAttributes redirect) {
		this.actions.modifyStatus(new ModifyAppStatusRequest(sdkAppId, 0));
		Flash.success(redirect, "app.disabled", name(sdkAppId));
		return "redirect:" + back(sdkAppId, settings);
	}

	@GetMapping("/{sdkAppId}/delete")
	String askDelete(@PathVariable String sdkAppId, HtmxRequest request, Model model) {
		return new Confirmation("app.delete.title", "app.delete.text", "app.delete", PATH + "/" + sdkAppId + "/delete",
				PATH, name(sdkAppId), sdkAppId)
			.show(request, model);
	}

	@PostMapping("/{sdkAppId}/delete")
	String delete(@PathVariable String sdkAppId, RedirectAttributes redirect) {
		String name = name(sdkAppId);
		this.actions.delete(new DeleteAppInfoRequest(sdkAppId));
		Flash.success(redirect, "app.deleted", name);
		return "redirect:" + PATH;
	}

	private List<Choice> labels() {
		return this.choices.list()
			.stream()
			.flatMap((choice) -> this.apps.find(choice.sdkAppId()).stream())
			.map(SmsApp::label)
			.filter((label) -> !label.isEmpty())
			.distinct()
			.sorted()
			.map((label) -> Choice.of(label, label))
			.toList();
	}

	private AppCard card(AppInfo app, boolean several) {
		long id = Long.parseLong(app.smsSdkAppId());
		boolean deletable = app.status() == 0 && several;
		return new AppCard(app, !this.frames.visible(id).isEmpty(), this.days.accepted(app.smsSdkAppId()),
				this.gate.may("ModifyAppStatus", id), deletable && this.gate.may("DeleteAppInfo", id));
	}

	private static String back(String sdkAppId, boolean settings) {
		return settings ? PATH + "/" + AppId.parse(sdkAppId) : PATH;
	}

	private String name(String sdkAppId) {
		AppInfo app = this.actions.info(new DescribeAppInfoRequest(sdkAppId));
		return app.appName();
	}

}
