package io.smsconsole.web.console.sign;

import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.web.console.review.ReviewDeletionController;
import io.smsconsole.web.console.review.ReviewList;
import io.smsconsole.web.need.Needs;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Deletes signs.
 */
@Controller
@RequestMapping(SignController.PATH)
@Needs("DeleteSmsSign")
class SignDeletionController extends ReviewDeletionController {

	private final SignActions actions;

	SignDeletionController(SignActions actions, ReviewList reviews) {
		super(reviews, SignController.FEATURE, "sign");
		this.actions = actions;
	}

	@Override
	protected String name(long id) {
		return this.actions.info(new DescribeTPLSignInfoRequest(id)).signName();
	}

	@Override
	protected void delete(long id) {
		this.actions.delete(new DeleteSmsSignRequest(id));
	}

}
