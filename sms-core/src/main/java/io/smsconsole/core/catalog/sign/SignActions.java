package io.smsconsole.core.catalog.sign;

import java.time.Clock;
import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.EnterpriseApi;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import io.smsconsole.core.wire.api.AddSmsSignResponse;
import io.smsconsole.core.wire.api.AddSmsSignResponse.AddSignStatus;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.core.wire.api.DeleteSmsSignResponse;
import io.smsconsole.core.wire.api.DeleteSmsSignResponse.DeleteSignStatus;
import io.smsconsole.core.wire.api.DescribeSmsSignListRequest;
import io.smsconsole.core.wire.api.DescribeSmsSignListResponse;
import io.smsconsole.core.wire.api.ModifySmsSignRequest;
import io.smsconsole.core.wire.api.ModifySmsSignResponse;
import io.smsconsole.core.wire.api.ModifySmsSignResponse.ModifySignStatus;

import org.springframework.stereotype.Service;

/**
 * What can be done with signs.
 */
@Service
@EnterpriseApi
public class SignActions {

	static final String ID = "SignId";

	private static final String DELETED = "return successfully!";

	private final Signs signs;

	private final SignStatuses statuses;

	private final Clock clock;

	SignActions(Signs signs, SignStatuses statuses, Clock clock) {
		this.signs = signs;
		this.statuses = statuses;
		this.clock = clock;
	}

	/**
	 * Hands in a sign.
	 * @param request the sign and its proof
	 * @return its id
	 */
	@Action(name = "AddSmsSign", access = Access.WRITE)
	public AddSmsSignResponse add(AddSmsSignRequest request) {
		return new AddSmsSignResponse(new AddSignStatus(this.signs.add(request)));
	}

	/**
	 * Hands in a sign again that is in review or rejected.
	 * @param request the sign as it shall be; images that are left out stay
	 * @return its id
	 */
	@Action(name = "ModifySmsSign", access = Access.WRITE)
	public ModifySmsSignResponse modify(ModifySmsSignRequest request) {
		long id = Parameters.present(ID, request.signId());
		this.signs.modify(id,
				new AddSmsSignRequest(request.signName(), request.signType(), request.documentType(),
						request.international(), request.signPurpose(), request.proofImage(), request.commissionImage(),
						request.remark(), request.qualificationId()));
		return new ModifySmsSignResponse(new ModifySignStatus(id));
	}

	/**
	 * Deletes a sign.
	 * @param request which
	 * @return when it was deleted
	 */
	@Action(name = "DeleteSmsSign", access = Access.WRITE)
	public DeleteSmsSignResponse delete(DeleteSmsSignRequest request) {
		this.signs.delete(Parameters.present(ID, request.signId()));
		return new DeleteSmsSignResponse(new DeleteSignStatus(DELETED, this.clock.instant().getEpochSecond()));
	}

	/**
	 * Tells how the reviews of signs stand.
	 * @param request at most 100 ids; without any, all signs of the region
	 * @return those that exist
	 */
	@Action(name = "DescribeSmsSignList", access = Access.READ)
	public DescribeSmsSignListResponse statuses(DescribeSmsSignListRequest request) {
		List<Long> ids = Parameters.present("SignIdSet", request.signIdSet());
		if (ids.size() > Page.MAX_LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "SignIdSet", "parameter.list-long",
					Page.MAX_LIMIT);
		}
		SignFilter filter = new SignFilter(Parameters.region(request.international()), ids.isEmpty() ? null : ids, null,
				null, null, null, new Page(Page.MAX_LIMIT, 0));
		return new DescribeSmsSignListResponse(this.signs.list(filter).stream().map(this.statuses::of).toList());
	}

	/**
	 * Lists signs for the console.
	 * @param request which of them
	 * @return them, newest first
	 */
	@Action(name = "DescribeTPLSignList", access = Access.READ)
	public DescribeTPLSignListResponse list(DescribeTPLSignListRequest request) {
		SignFilter filter = new SignFilter(Parameters.regionOrBoth(request.international()), null,
				Like.containing(request.search()), ReviewState.orAll(request.statusCode()),
				SignRules.typeOrAll(request.signType()), request.qualificationId(),
				Page.of(request.limit(), request.offset()));
		return new DescribeTPLSignListResponse(this.signs.list(filter).stream().map(this.statuses::info).toList(),
				this.signs.count(filter));
	}

	/**
	 * Tells about one sign.
	 * @param request which
	 * @return what was handed in, and how its review stands
	 */
	@Action(name = "DescribeTPLSignInfo", access = Access.READ)
	public SignInfo info(DescribeTPLSignInfoRequest request) {
		return this.signs.list(SignFilter.of(Parameters.present(ID, request.signId())))
			.stream()
			.findFirst()
			.map(this.statuses::info)
			.orElseThrow(() -> new SmsException(ErrorCode.FAILED_OPERATION_SIGN_ID_NOT_EXIST, ID, "sign.unknown"));
	}

}
