package io.smsconsole.web.console.settings;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.setting.DescribePlatformSettingsResponse;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.web.console.content.EffectiveContent;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.shell.AppChoices;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What alarms by message can be made of: applications, signs in effect, and templates in
 * effect that take what happened. What is chosen stays on offer, whatever became of it.
 */
@Component
class AlarmMessageChoices {

	private final AppChoices apps;

	private final EffectiveContent content;

	private final Gate gate;

	AlarmMessageChoices(ObjectProvider<AppChoices> apps, EffectiveContent content, Gate gate) {
		this.apps = apps.getIfAvailable(() -> List::of);
		this.content = content;
		this.gate = gate;
	}

	void show(DescribePlatformSettingsResponse now, Model model) {
		model.addAttribute("apps", choices("settings.alarm.none", now.alarmSmsApp(),
				this.apps.list().stream().map((app) -> Choice.of(app.sdkAppId(), app.name()))));
		model.addAttribute("templates",
				choices("settings.alarm.template.none", now.alarmSmsTemplate(),
						everywhere("DescribeTPLTemplateList", this.content::templates)
							.filter(AlarmMessageChoices::takesWhatHappened)
							.map((template) -> Choice.of(template.templateId(),
									template.templateName() + " · " + template.templateContent()))));
		model.addAttribute("signs",
				choices("settings.alarm.sign.none", now.alarmSmsSign(),
						everywhere("DescribeTPLSignList", this.content::signs).map(SignInfo::signName)
							.distinct()
							.map((sign) -> Choice.of(sign, sign))));
	}

	private <T> Stream<T> everywhere(String action, Function<Region, List<T>> list) {
		return Stream.of(Region.values())
			.filter((region) -> this.gate.may(action))
			.flatMap((region) -> list.apply(region).stream());
	}

	private static boolean takesWhatHappened(TemplateInfo template) {
		return template.smsType() == SmsType.NOTIFICATION.wire()
				&& TemplateText.parse(template.templateContent()).variables() == 1;
	}

	private static List<Choice> choices(String none, String chosen, Stream<Choice> offered) {
		return Choice.keeping(Stream.concat(Stream.of(Choice.key("", none)), offered).toList(), chosen);
	}

}
