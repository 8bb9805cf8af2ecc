package io.smsconsole.core.catalog.qualification;

import java.util.Arrays;
import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.page.Page;

import org.springframework.stereotype.Service;

/**
 * What can be done with qualifications.
 */
@Service
public class QualificationActions {

	static final String ID = "QualificationId";

	private final Qualifications qualifications;

	private final QualificationTeller teller;

	QualificationActions(Qualifications qualifications, QualificationTeller teller) {
		this.qualifications = qualifications;
		this.teller = teller;
	}

	/**
	 * Hands in a company.
	 * @param request what is written about it
	 * @return its id
	 */
	@Action(name = "AddSmsQualification", access = Access.WRITE)
	public AddSmsQualificationResponse add(AddSmsQualificationRequest request) {
		return new AddSmsQualificationResponse(this.qualifications.add(request));
	}

	/**
	 * Changes a company and hands it in again.
	 * @param request what is written about it now
	 * @return nothing to tell
	 */
	@Action(name = "ModifySmsQualification", access = Access.WRITE)
	public Done modify(ModifySmsQualificationRequest request) {
		this.qualifications.modify(request);
		return new Done();
	}

	/**
	 * Deletes a qualification. Signs that are approved under it stay what they are; those
	 * in review are rejected, since nobody vouches for them any more.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "DeleteSmsQualification", access = Access.WRITE)
	public Done delete(DeleteSmsQualificationRequest request) {
		this.qualifications.delete(request.qualificationId());
		return new Done();
	}

	/**
	 * Lists qualifications.
	 * @param request which of them
	 * @return them, with personal data masked
	 */
	@Action(name = "DescribeSmsQualificationList", access = Access.READ)
	public DescribeSmsQualificationListResponse list(DescribeSmsQualificationListRequest request) {
		QualificationFilter filter = new QualificationFilter(request.qualificationId(),
				Like.containing(request.search()), status(request.statusCode()),
				QualificationRules.purposeOrBoth(request.purpose()), Page.of(request.limit(), request.offset()));
		List<QualificationInfo> page = this.qualifications.list(filter).stream().map(this.teller::info).toList();
		return new DescribeSmsQualificationListResponse(page, this.qualifications.count(filter));
	}

	private static QualificationStatus status(Integer wire) {
		if (wire == null) {
			return null;
		}
		return Arrays.stream(QualificationStatus.values())
			.filter((status) -> status.wire() == wire)
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "StatusCode", "parameter.status"));
	}

}
