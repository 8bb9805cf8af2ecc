package io.smsconsole.core.audience.intake;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.audience.customer.CustomerTags;
import io.smsconsole.core.audience.customergroup.CustomerGroups;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.sheet.BackgroundReading;
import io.smsconsole.core.base.sheet.UploadedSheet;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What can be done to bring customers into the pool.
 */
@Service
public class IntakeActions {

	private static final String ID = "ImportId";

	private static final int SHOWN = 10;

	private final Intakes intakes;

	private final CustomerImport imports;

	private final GivenCustomers given;

	private final CustomerTags tags;

	private final CustomerGroups groups;

	private final CurrentAccount account;

	IntakeActions(Intakes intakes, CustomerImport imports, GivenCustomers given, CustomerTags tags,
			CustomerGroups groups, CurrentAccount account) {
		this.intakes = intakes;
		this.imports = imports;
		this.given = given;
		this.tags = tags;
		this.groups = groups;
		this.account = account;
	}

	/**
	 * Puts numbers into the pool, and into a group if one is named. Bad numbers do not
	 * keep the others out.
	 * @param request the numbers
	 * @return what became of them
	 */
	@Action(name = "AddCustomers", access = Access.WRITE)
	public AddCustomersResponse add(AddCustomersRequest request) {
		return this.given.add(target(request.international(), request.customerGroupId(), request.tagSet()),
				request.phoneNumberSet());
	}

	/**
	 * Puts customers into the pool that somebody typed. Bad lines do not keep the others
	 * out.
	 * @param request the lines
	 * @return what became of them
	 */
	@Action(name = "EnterCustomers", access = Access.WRITE)
	public AddCustomersResponse enter(EnterCustomersRequest request) {
		return this.given.enter(target(request.international(), request.customerGroupId(), request.tagSet()),
				request.phoneNumbers());
	}

	/**
	 * Hands in a sheet. It is read in the background; the answer waits a second at most,
	 * so that a short one is read by then.
	 * @param request the file
	 * @return the sheet as far as it is read
	 */
	@Action(name = "ImportCustomers", access = Access.WRITE, api = false)
	public CustomerImportInfo upload(ImportCustomersRequest request) {
		UploadedSheet file = Parameters.present("File", request.file());
		IntakeTarget target;
		try {
			target = target(request.international(), request.customerGroupId(), request.tagSet());
		}
		catch (SmsException ex) {
			BackgroundReading.delete(file.path());
			throw ex;
		}
		return info(this.imports.start(file, target, this.account.uin()));
	}

	/**
	 * Tells how far a sheet is read, and what came of it.
	 * @param request which
	 * @return its figures
	 */
	@Action(name = "DescribeCustomerImport", access = Access.READ)
	public CustomerImportInfo describe(CustomerImportRequest request) {
		return info(id(request.importId()));
	}

	/**
	 * Lists the sheets of the last 30 days.
	 * @param request which part of the list
	 * @return them, newest first
	 */
	@Action(name = "DescribeCustomerImportList", access = Access.READ)
	public DescribeCustomerImportListResponse list(DescribeCustomerImportListRequest request) {
		Locale locale = LocaleContextHolder.getLocale();
		return new DescribeCustomerImportListResponse(this.intakes.list(Page.of(request.limit(), request.offset()))
			.stream()
			.map((intake) -> CustomerImportInfo.of(intake, locale))
			.toList(), this.intakes.count());
	}

	/**
	 * Lists the first rows that were left out, numbers masked.
	 * @param request which sheet
	 * @return up to 10 rows
	 */
	@Action(name = "DescribeCustomerImportProblems", access = Access.READ)
	public DescribeCustomerImportProblemsResponse problems(CustomerImportRequest request) {
		return new DescribeCustomerImportProblemsResponse(
				this.intakes.problems(id(request.importId()), SHOWN).stream().map(IntakeProblem::masked).toList());
	}

	/**
	 * Lists the rows that were left out, with what stands in them.
	 * @param request which sheet
	 * @return up to 10,000 rows
	 */
	@Action(name = "RevealCustomerImportProblems", access = Access.REVEAL)
	public DescribeCustomerImportProblemsResponse revealProblems(RevealCustomerImportProblemsRequest request) {
		return new DescribeCustomerImportProblemsResponse(
				this.intakes.problems(id(request.importId()), Intakes.PROBLEMS));
	}

	/**
	 * Ends the reading of a sheet; what was read stays in the pool.
	 * @param request which
	 * @return its figures
	 */
	@Action(name = "CancelCustomerImport", access = Access.WRITE)
	public CustomerImportInfo cancel(CancelCustomerImportRequest request) {
		long id = id(request.importId());
		this.intakes.cancel(id);
		return info(id);
	}

	private IntakeTarget target(Integer international, Long group, List<String> tagSet) {
		Region region = Parameters.region(international);
		long groupId = (group != null) ? this.groups.existing("CustomerGroupId", group, region).id() : 0;
		return new IntakeTarget(region, groupId, this.tags.check(tagSet));
	}

	private CustomerImportInfo info(long id) {
		return CustomerImportInfo.of(this.intakes.find(id).orElseThrow(IntakeActions::unknown),
				LocaleContextHolder.getLocale());
	}

	private long id(String text) {
		return Ids.parse(text).filter((id) -> this.intakes.find(id).isPresent()).orElseThrow(IntakeActions::unknown);
	}

	private static SmsException unknown() {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, ID, "intake.unknown");
	}

}
