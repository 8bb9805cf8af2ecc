package io.smsconsole.core.audience.dnd;

import java.util.List;

import io.smsconsole.core.audience.dnd.DescribeBlackListResponse.BlackListEntry;
import io.smsconsole.core.audience.number.NumberReading;
import io.smsconsole.core.audience.number.NumberSheet;
import io.smsconsole.core.audience.number.UploadNumbersResponse;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneMask;

import org.springframework.stereotype.Service;

/**
 * What can be done with the do-not-disturb list.
 */
@Service
public class DoNotDisturbActions {

	private static final String REVEAL = "RevealBlackList";

	/**
	 * The list is the account's: who may reveal it may do so whatever the application.
	 */
	private static final long NO_APP = 0;

	private final DoNotDisturb list;

	private final DoNotDisturbRequests requests;

	private final AppVisibility visibility;

	DoNotDisturbActions(DoNotDisturb list, DoNotDisturbRequests requests, AppVisibility visibility) {
		this.list = list;
		this.requests = requests;
		this.visibility = visibility;
	}

	/**
	 * Adds numbers, all of them or none. In force at once.
	 * @param request the sign and the numbers
	 * @return how many of them are new
	 */
	@Action(name = "AddDoNotDisturb", access = Access.WRITE)
	public AddDoNotDisturbResponse add(AddDoNotDisturbRequest request) {
		int type = DoNotDisturbRequests.type(request.smsType());
		String sign = this.requests.signName(request.signId(), request.signName());
		int added = this.list.add(this.requests.numbers(request, sign), sign, type);
		return new AddDoNotDisturbResponse(added, request.phoneNumberSet().size() - added);
	}

	/**
	 * Adds the numbers of a file or a text. In force at once.
	 * @param request the sign, and the file or the text
	 * @return what became of each row
	 */
	@Action(name = "UploadDoNotDisturb", access = Access.WRITE, api = false)
	public UploadNumbersResponse upload(UploadDoNotDisturbRequest request) {
		Region region = Parameters.region(request.international());
		int type = DoNotDisturbRequests.type(request.smsType());
		String sign = this.requests.effective(region, request.signName());
		if (!Boolean.TRUE.equals(request.agreed())) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "Agreed", "dnd.agreed");
		}
		NumberReading reading = NumberSheet.read(request.file(), request.phoneNumbers(), region, DoNotDisturb.LIMIT);
		return UploadNumbersResponse.of(reading, this.list.add(reading.numbers(), sign, type));
	}

	/**
	 * Takes numbers off the list.
	 * @param request the numbers
	 * @return how many entries there were
	 */
	@Action(name = "DeleteDoNotDisturb", access = Access.WRITE)
	public DeleteDoNotDisturbResponse delete(DeleteDoNotDisturbRequest request) {
		return new DeleteDoNotDisturbResponse(this.list.delete(this.requests.filter(request)));
	}

	/**
	 * Lists who is not to be disturbed.
	 * @param request which of them
	 * @return them, masked unless the caller may reveal them
	 */
	@Action(name = "DescribeBlackList", access = Access.READ)
	public DescribeBlackListResponse list(DescribeBlackListRequest request) {
		DoNotDisturbFilter filter = this.requests.filter(request);
		boolean whole = !Boolean.TRUE.equals(request.masked()) && this.visibility.visible(REVEAL, NO_APP);
		return new DescribeBlackListResponse(this.list.list(filter, Page.of(request.limit(), request.offset()))
			.stream()
			.map((entry) -> BlackListEntry.of(entry, whole ? entry.phone() : PhoneMask.of(entry.phone())))
			.toList(), this.list.count(filter));
	}

	/**
	 * Reveals what is masked.
	 * @param request which of the numbers
	 * @return them, whole
	 */
	@Action(name = REVEAL, access = Access.REVEAL)
	public DescribeBlackListResponse reveal(RevealBlackListRequest request) {
		List<BlackListEntry> entries = this.list.list(this.requests.filter(request), new Page(DoNotDisturb.LIMIT, 0))
			.stream()
			.map((entry) -> BlackListEntry.of(entry, entry.phone()))
			.toList();
		return new DescribeBlackListResponse(entries, entries.size());
	}

}
