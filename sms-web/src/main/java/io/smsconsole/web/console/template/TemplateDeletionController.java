package io.smsconsole.web.console.template;

import io.smsconsole.core.catalog.template.DescribeTPLTemplateInfoRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.web.console.review.ReviewDeletionController;
import io.smsconsole.web.console.review.ReviewList;
import io.smsconsole.web.need.Needs;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Deletes templates.
 */
@Controller
@RequestMapping(TemplateController.PATH)
@Needs("DeleteSmsTemplate")
class TemplateDeletionController extends ReviewDeletionController {

	private final TemplateActions actions;

	TemplateDeletionController(TemplateActions actions, ReviewList reviews) {
		super(reviews, TemplateController.FEATURE, "template");
		this.actions = actions;
	}

	@Override
	protected String name(long id) {
		return this.actions.info(new DescribeTPLTemplateInfoRequest(id)).templateName();
	}

	@Override
	protected void delete(long id) {
		this.actions.delete(new DeleteSmsTemplateRequest(id));
	}

}
