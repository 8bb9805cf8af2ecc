package io.smsconsole.web.console.task;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import io.smsconsole.core.base.content.MessageContent;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.segment.Segments;
import io.smsconsole.core.catalog.template.TemplateInfo;

import org.springframework.util.StringUtils;

/**
 * The message on the phone beside the form. Variables that have no value yet are shown as
 * they stand in the template.
 *
 * @param text the message, empty before a template is chosen
 * @param units its length as it is billed
 * @param segments what it is billed as
 */
record MessagePreview(String text, int units, int segments) {

	private static final MessagePreview NONE = new MessagePreview("", 0, 0);

	static MessagePreview of(Region region, TaskForm form, Optional<TemplateInfo> template) {
		return template.map((one) -> of(region, form, TemplateText.parse(one.templateContent()))).orElse(NONE);
	}

	private static MessagePreview of(Region region, TaskForm form, TemplateText text) {
		List<String> values = IntStream.range(0, text.variables()).mapToObj((index) -> value(form, index)).toList();
		String content = MessageContent.of(region, form.getSignName(), text.render(values));
		Segments segments = Segments.of(content, region);
		return new MessagePreview(content, segments.units(), segments.count());
	}

	private static String value(TaskForm form, int index) {
		List<String> given = form.getTemplateParamSet();
		boolean same = form.getValues() == TaskForm.Values.SAME && index < given.size();
		return (same && StringUtils.hasText(given.get(index))) ? given.get(index) : "{" + (index + 1) + "}";
	}

}
