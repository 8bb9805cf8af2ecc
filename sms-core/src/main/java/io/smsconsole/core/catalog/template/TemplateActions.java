package io.smsconsole.core.catalog.template;

import java.time.Clock;
import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.EnterpriseApi;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;
import io.smsconsole.core.wire.api.AddSmsTemplateResponse;
import io.smsconsole.core.wire.api.AddSmsTemplateResponse.AddTemplateStatus;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.core.wire.api.DeleteSmsTemplateResponse;
import io.smsconsole.core.wire.api.DeleteSmsTemplateResponse.DeleteTemplateStatus;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListRequest;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListResponse;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListResponse.DescribeTemplateListStatus;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;
import io.smsconsole.core.wire.api.ModifySmsTemplateResponse;
import io.smsconsole.core.wire.api.ModifySmsTemplateResponse.ModifyTemplateStatus;

import org.springframework.stereotype.Service;

/**
 * What can be done with templates.
 */
@Service
@EnterpriseApi
public class TemplateActions {

	static final String ID = "TemplateId";

	private static final String DELETED = "return successfully!";

	private final Templates templates;

	private final Clock clock;

	TemplateActions(Templates templates, Clock clock) {
		this.templates = templates;
		this.clock = clock;
	}

	/**
	 * Hands in a template.
	 * @param request the text and what it is for
	 * @return its id
	 */
	@Action(name = "AddSmsTemplate", access = Access.WRITE)
	public AddSmsTemplateResponse add(AddSmsTemplateRequest request) {
		return new AddSmsTemplateResponse(new AddTemplateStatus(String.valueOf(this.templates.add(request))));
	}

	/**
	 * Hands in a template again that is in review or rejected.
	 * @param request the template as it shall be
	 * @return its id
	 */
	@Action(name = "ModifySmsTemplate", access = Access.WRITE)
	public ModifySmsTemplateResponse modify(ModifySmsTemplateRequest request) {
		long id = Parameters.present(ID, request.templateId());
		this.templates.modify(id, new AddSmsTemplateRequest(request.templateName(), request.templateContent(),
				request.smsType(), request.international(), request.remark()));
		return new ModifySmsTemplateResponse(new ModifyTemplateStatus(id));
	}

	/**
	 * Deletes a template.
	 * @param request which
	 * @return when it was deleted
	 */
	@Action(name = "DeleteSmsTemplate", access = Access.WRITE)
	public DeleteSmsTemplateResponse delete(DeleteSmsTemplateRequest request) {
		this.templates.delete(Parameters.present(ID, request.templateId()));
		return new DeleteSmsTemplateResponse(new DeleteTemplateStatus(DELETED, this.clock.instant().getEpochSecond()));
	}

	/**
	 * Tells how the reviews of templates stand.
	 * @param request at most 100 ids, or a part of the list
	 * @return those that exist
	 */
	@Action(name = "DescribeSmsTemplateList", access = Access.READ)
	public DescribeSmsTemplateListResponse statuses(DescribeSmsTemplateListRequest request) {
		Region region = Parameters.region(request.international());
		List<Long> ids = request.templateIdSet();
		TemplateFilter filter;
		if (ids == null || ids.isEmpty()) {
			Integer limit = (request.limit() == null || request.limit() == 0) ? Page.MAX_LIMIT : request.limit();
			filter = new TemplateFilter(region, null, null, null, null, Page.of(limit, request.offset()));
		}
		else if (ids.size() > Page.MAX_LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateIdSet", "parameter.list-long",
					Page.MAX_LIMIT);
		}
		else {
			filter = new TemplateFilter(region, ids, null, null, null, new Page(Page.MAX_LIMIT, 0));
		}
		return new DescribeSmsTemplateListResponse(
				this.templates.list(filter).stream().map(TemplateActions::status).toList());
	}

	/**
	 * Lists templates for the console.
	 * @param request which of them
	 * @return them, newest first
	 */
	@Action(name = "DescribeTPLTemplateList", access = Access.READ)
	public DescribeTPLTemplateListResponse list(DescribeTPLTemplateListRequest request) {
		SmsType type = (request.smsType() != null) ? TemplateRules.type(request.smsType()) : null;
		TemplateFilter filter = new TemplateFilter(Parameters.regionOrBoth(request.international()), null,
				Like.containing(request.search()), type, ReviewState.orAll(request.statusCode()),
				Page.of(request.limit(), request.offset()));
		return new DescribeTPLTemplateListResponse(this.templates.list(filter).stream().map(TemplateInfo::of).toList(),
				this.templates.count(filter));
	}

	/**
	 * Tells about one template.
	 * @param request which
	 * @return what was handed in, and how its review stands
	 */
	@Action(name = "DescribeTPLTemplateInfo", access = Access.READ)
	public TemplateInfo info(DescribeTPLTemplateInfoRequest request) {
		return this.templates.find(Parameters.present(ID, request.templateId()))
			.filter((template) -> !template.deleted())
			.map(TemplateInfo::of)
			.orElseThrow(
					() -> new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST, ID, "template.unknown"));
	}

	private static DescribeTemplateListStatus status(Template template) {
		return new DescribeTemplateListStatus(template.id(), template.region().wire(), template.state().wire(),
				template.review().reply(), template.name(), template.review().submitted().getEpochSecond(),
				template.content());
	}

}
