package io.smsconsole.web.markup;

import java.util.Set;

import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

import org.springframework.stereotype.Component;

/**
 * Lets templates write {@code <i ui:icon="home"></i>} for an icon,
 * {@code ui:attrs="${map}"} for attributes that are only known when the page is rendered,
 * and {@code ui:prose="${prose}"} for a text that was written in Markdown.
 */
@Component
class ConsoleDialect extends AbstractProcessorDialect {

	private static final String PREFIX = "ui";

	private final Icons icons;

	ConsoleDialect(Icons icons) {
		super("Console", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
		this.icons = icons;
	}

	@Override
	public Set<IProcessor> getProcessors(String dialectPrefix) {
		return Set.of(new IconProcessor(dialectPrefix, this.icons), new AttributesProcessor(dialectPrefix),
				new ProseProcessor(dialectPrefix));
	}

}
