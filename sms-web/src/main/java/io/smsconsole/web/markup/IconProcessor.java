package io.smsconsole.web.markup;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Replaces {@code <i ui:icon="name" class="…"></i>} by the drawing.
 */
class IconProcessor extends AbstractStandardExpressionAttributeTagProcessor {

	private static final int PRECEDENCE = 1900;

	private final Icons icons;

	IconProcessor(String dialectPrefix, Icons icons) {
		super(TemplateMode.HTML, dialectPrefix, "icon", PRECEDENCE, true);
		this.icons = icons;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attributeName,
			String attributeValue, Object name, IElementTagStructureHandler structureHandler) {
		String given = tag.getAttributeValue("class");
		String cssClass = (given != null) ? "icon " + given : "icon";
		structureHandler.replaceWith(this.icons.svg(String.valueOf(name), cssClass), false);
	}

}
