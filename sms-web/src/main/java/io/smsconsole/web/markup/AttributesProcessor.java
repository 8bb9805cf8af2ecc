package io.smsconsole.web.markup;

import java.util.Map;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * Sets the attributes of {@code ui:attrs="${map}"}: one for each entry, the value
 * escaped; an entry without a value is left out.
 */
class AttributesProcessor extends AbstractStandardExpressionAttributeTagProcessor {

	private static final int PRECEDENCE = 1400;

	AttributesProcessor(String dialectPrefix) {
		super(TemplateMode.HTML, dialectPrefix, "attrs", PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attributeName,
			String attributeValue, Object result, IElementTagStructureHandler structureHandler) {
		if (result instanceof Map<?, ?> attributes) {
			attributes.forEach((name, value) -> {
				if (value != null) {
					structureHandler.setAttribute(name.toString(), HtmlEscape.escapeHtml4Xml(value.toString()));
				}
			});
		}
	}

}
