package io.smsconsole.web.console.alarm;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmState;
import io.smsconsole.core.insight.inbox.AlarmRequest;
import io.smsconsole.core.insight.inbox.DescribeAlarmListRequest;
import io.smsconsole.core.insight.inbox.DescribeAlarmListResponse;
import io.smsconsole.core.insight.inbox.DescribeAlarmResponse;
import io.smsconsole.core.insight.inbox.InboxActions;
import io.smsconsole.core.insight.inbox.ReadAlarmsRequest;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists alarms, shows one with whom it was told, and marks them as read.
 */
@Controller
@RequestMapping(AlarmController.PATH)
class AlarmController {

	static final String PATH = "/console/alarms";

	private static final String ONE = "/{alarmId:[0-9]+}";

	private final InboxActions inbox;

	private final AppChoices apps;

	AlarmController(InboxActions inbox, ObjectProvider<AppChoices> apps) {
		this.inbox = inbox;
		this.apps = apps.getIfAvailable(() -> List::of);
	}

	@GetMapping
	String list(@ModelAttribute("filter") AlarmQuery filter, Cursor cursor, HtmxRequest request, Model model) {
		DescribeAlarmListResponse found = this.inbox.list(new DescribeAlarmListRequest(filter.knownApp(),
				filter.knownKind(), filter.knownState(), cursor.size(), cursor.after()));
		model.addAttribute("slice", new Slice<>(found.alarmSet().stream().map(AlarmLine::new).toList(), null,
				StringUtils.hasText(found.cursor()) ? found.cursor() : null));
		model.addAttribute("apps",
				this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name())).toList());
		model.addAttribute("kinds", choices(AlarmKind.values(), AlarmKind::word, "alarm.kind."));
		model.addAttribute("states", choices(AlarmState.values(), AlarmState::word, "alarm.state."));
		return Views.pageOr(request, "console/alarm/list", "results");
	}

	@GetMapping(ONE)
	String show(@PathVariable String alarmId, Model model) {
		DescribeAlarmResponse found = this.inbox.describe(new AlarmRequest(alarmId));
		model.addAttribute("line", new AlarmLine(found.alarm()));
		model.addAttribute("notices", found.noticeSet().stream().map(NoticeLine::new).toList());
		return "console/alarm/alarm";
	}

	@PostMapping(ONE + "/read")
	@Needs("DescribeAlarmList")
	String read(@PathVariable String alarmId) {
		this.inbox.read(new ReadAlarmsRequest(List.of(alarmId)));
		return "redirect:" + PATH;
	}

	@PostMapping("/read")
	@Needs("DescribeAlarmList")
	String readAll(RedirectAttributes redirect) {
		this.inbox.read(new ReadAlarmsRequest(null));
		Flash.success(redirect, "alarm.read.done");
		return "redirect:" + PATH;
	}

	private static <E> List<Choice> choices(E[] values, Function<E, String> word, String prefix) {
		return Arrays.stream(values).map(word).map((name) -> Choice.key(name, prefix + name)).toList();
	}

}
