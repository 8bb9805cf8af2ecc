package io.smsconsole.web.console.content;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateListRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.web.page.WholeList;

import org.springframework.stereotype.Component;

/**
 * The signs and templates that can be sent with now.
 */
@Component
public class EffectiveContent {

	private final SignActions signs;

	private final TemplateActions templates;

	EffectiveContent(SignActions signs, TemplateActions templates) {
		this.signs = signs;
		this.templates = templates;
	}

	/**
	 * The signs in effect.
	 * @param region of which region
	 * @return all of them, as the operation lists them
	 */
	public List<SignInfo> signs(Region region) {
		return WholeList.of(
				(offset) -> this.signs
					.list(new DescribeTPLSignListRequest(region.wire(), null, ReviewState.EFFECTIVE.wire(),
							Page.MAX_LIMIT, offset))
					.signSet());
	}

	/**
	 * The templates in effect.
	 * @param region of which region
	 * @return all of them, as the operation lists them
	 */
	public List<TemplateInfo> templates(Region region) {
		return WholeList.of((offset) -> this.templates
			.list(new DescribeTPLTemplateListRequest(region.wire(), null, null, ReviewState.EFFECTIVE.wire(),
					Page.MAX_LIMIT, offset))
			.templateSet());
	}

}
