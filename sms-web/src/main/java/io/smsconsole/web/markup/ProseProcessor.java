package io.smsconsole.web.markup;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Fills {@code <div ui:prose="${prose}"></div>} with a text.
 */
class ProseProcessor extends AbstractStandardExpressionAttributeTagProcessor {

	private static final int PRECEDENCE = 1900;

	ProseProcessor(String dialectPrefix) {
		super(TemplateMode.HTML, dialectPrefix, "prose", PRECEDENCE, true);
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attributeName,
			String attributeValue, Object prose, IElementTagStructureHandler structureHandler) {
		structureHandler.setBody(((Prose) prose).html(), false);
	}

}
