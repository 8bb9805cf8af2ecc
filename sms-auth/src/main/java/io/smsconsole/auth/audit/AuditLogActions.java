package io.smsconsole.auth.audit;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.page.Page;

import org.springframework.stereotype.Service;

/**
 * What can be asked about the audit log. It is decided on the account as a whole: who may
 * read it sees what everybody did.
 */
@Service
public class AuditLogActions {

	private final AuditHistory history;

	private final AuditChecks checks;

	private final VerificationRun verification;

	AuditLogActions(AuditHistory history, AuditChecks checks, VerificationRun verification) {
		this.history = history;
		this.checks = checks;
		this.verification = verification;
	}

	/**
	 * Lists entries, newest first.
	 * @param request which of them
	 * @return the entries
	 */
	@Action(name = "DescribeAuditLogList", service = "cam", access = Access.READ)
	public DescribeAuditLogListResponse list(DescribeAuditLogListRequest request) {
		return this.history.list(request, Page.of(request.limit(), null).limit());
	}

	/**
	 * Tells about one entry.
	 * @param request which
	 * @return the entry
	 */
	@Action(name = "DescribeAuditLogInfo", service = "cam", access = Access.READ)
	public AuditLogInfo info(DescribeAuditLogInfoRequest request) {
		return Ids.parse(request.entryId())
			.flatMap(this.history::find)
			.map(AuditLogInfo::of)
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "EntryId", "audit.unknown"));
	}

	/**
	 * Hands entries out in large portions, newest first.
	 * @param request which of them
	 * @return the entries
	 */
	@Action(name = "ExportAuditLog", service = "cam", access = Access.REVEAL)
	public DescribeAuditLogListResponse export(ExportAuditLogRequest request) {
		Integer limit = (request.limit() != null && request.limit() != 0) ? request.limit() : Page.DEFAULT_LIMIT;
		return this.history.list(request.list(), Page.within(limit, 0, AuditHistory.PORTION).limit());
	}

	/**
	 * Has the log verified. A log of some hundred thousand entries takes seconds; what
	 * takes longer than a request waits goes on in the background.
	 * @param request nothing to tell
	 * @return what is known by now
	 */
	@Action(name = "VerifyAuditLog", service = "cam", access = Access.WRITE)
	public AuditVerification verify(VerifyAuditLogRequest request) {
		this.verification.start();
		return verification();
	}

	/**
	 * Tells what the last verification found, and how far the one under way is.
	 * @param request nothing to tell
	 * @return what is known
	 */
	@Action(name = "DescribeAuditLogVerification", service = "cam", access = Access.READ)
	public AuditVerification describeVerification(DescribeAuditLogVerificationRequest request) {
		return verification();
	}

	private AuditVerification verification() {
		AuditCheck check = this.checks.find();
		return AuditVerification.of(check, this.checks.faults(check));
	}

}
