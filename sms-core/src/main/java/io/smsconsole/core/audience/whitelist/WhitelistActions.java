package io.smsconsole.core.audience.whitelist;

import java.util.List;

import io.smsconsole.core.audience.number.EntryIds;
import io.smsconsole.core.audience.number.GivenNumbers;
import io.smsconsole.core.audience.number.NumberReading;
import io.smsconsole.core.audience.number.NumberSheet;
import io.smsconsole.core.audience.number.UploadNumbersResponse;
import io.smsconsole.core.audience.whitelist.DescribeFrequencyWhiteListResponse.WhitelistedNumber;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.base.phone.PhoneNumber;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Service;

/**
 * What can be done with the frequency whitelist of an application.
 */
@Service
public class WhitelistActions {

	private static final String REVEAL = "RevealFrequencyWhiteList";

	private static final Page ALL = new Page(FrequencyWhitelist.LIMIT, 0);

	private final FrequencyWhitelist whitelist;

	private final Apps apps;

	private final AppVisibility visibility;

	WhitelistActions(FrequencyWhitelist whitelist, Apps apps, AppVisibility visibility) {
		this.whitelist = whitelist;
		this.apps = apps;
		this.visibility = visibility;
	}

	/**
	 * Adds numbers, all of them or none.
	 * @param request the numbers
	 * @return how many of them are new
	 */
	@Action(name = "AddFrequencyWhiteList", access = Access.WRITE, resource = Resource.APP)
	public AddFrequencyWhiteListResponse add(AddFrequencyWhiteListRequest request) {
		long app = app(request.smsSdkAppId());
		int added = this.whitelist.add(app, phones(request.phoneNumberSet()));
		return new AddFrequencyWhiteListResponse(added, request.phoneNumberSet().size() - added);
	}

	/**
	 * Adds the numbers of a file or a text.
	 * @param request the file or the text
	 * @return what became of each row
	 */
	@Action(name = "UploadFrequencyWhiteList", access = Access.WRITE, resource = Resource.APP, api = false)
	public UploadNumbersResponse upload(UploadFrequencyWhiteListRequest request) {
		NumberReading reading = NumberSheet.read(request.file(), request.phoneNumbers(), null,
				FrequencyWhitelist.LIMIT);
		return UploadNumbersResponse.of(reading, this.whitelist.add(app(request.smsSdkAppId()), reading.phones()));
	}

	/**
	 * Takes numbers off the list.
	 * @param request the numbers
	 * @return how many were on it
	 */
	@Action(name = "DeleteFrequencyWhiteList", access = Access.WRITE, resource = Resource.APP)
	public DeleteFrequencyWhiteListResponse delete(DeleteFrequencyWhiteListRequest request) {
		long app = app(request.smsSdkAppId());
		if (request.phoneNumberSet() == null && request.entryIdSet() != null) {
			return new DeleteFrequencyWhiteListResponse(
					this.whitelist.deleteEntries(app, entries(request.entryIdSet())));
		}
		return new DeleteFrequencyWhiteListResponse(this.whitelist.deletePhones(app, phones(request.phoneNumberSet())));
	}

	/**
	 * Lists numbers.
	 * @param request which of them
	 * @return them, masked unless the caller may reveal them
	 */
	@Action(name = "DescribeFrequencyWhiteList", access = Access.READ, resource = Resource.APP)
	public DescribeFrequencyWhiteListResponse list(DescribeFrequencyWhiteListRequest request) {
		long app = app(request.smsSdkAppId());
		boolean whole = !Boolean.TRUE.equals(request.masked()) && this.visibility.visible(REVEAL, app);
		String phone = GivenNumbers.searched(request.phoneNumber());
		return new DescribeFrequencyWhiteListResponse(
				this.whitelist.list(app, phone, Page.of(request.limit(), request.offset()))
					.stream()
					.map((entry) -> WhitelistedNumber.of(entry, whole ? entry.phone() : PhoneMask.of(entry.phone())))
					.toList(),
				this.whitelist.count(app, phone));
	}

	/**
	 * Reveals what is masked.
	 * @param request which of the numbers
	 * @return them, whole
	 */
	@Action(name = REVEAL, access = Access.REVEAL, resource = Resource.APP)
	public DescribeFrequencyWhiteListResponse reveal(RevealFrequencyWhiteListRequest request) {
		List<Long> entries = (request.entryIdSet() != null) ? entries(request.entryIdSet()) : null;
		List<WhitelistedNumber> numbers = this.whitelist.list(app(request.smsSdkAppId()), null, ALL)
			.stream()
			.filter((entry) -> entries == null || entries.contains(entry.id()))
			.map((entry) -> WhitelistedNumber.of(entry, entry.phone()))
			.toList();
		return new DescribeFrequencyWhiteListResponse(numbers, numbers.size());
	}

	private long app(String id) {
		return this.apps.find(AppId.parse(id)).orElseThrow(AppId::unknown).sdkAppId();
	}

	private static List<String> phones(List<String> given) {
		return GivenNumbers.strict(given, FrequencyWhitelist.LIMIT).stream().map(PhoneNumber::e164).toList();
	}

	private static List<Long> entries(List<Long> given) {
		return EntryIds.of("EntryIdSet", given, FrequencyWhitelist.LIMIT);
	}

}
