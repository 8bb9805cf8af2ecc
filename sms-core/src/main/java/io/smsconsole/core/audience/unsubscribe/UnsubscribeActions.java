package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

import io.smsconsole.core.audience.number.GivenNumbers;
import io.smsconsole.core.audience.number.NumberReading;
import io.smsconsole.core.audience.number.NumberSheet;
import io.smsconsole.core.audience.number.UploadNumbersResponse;
import io.smsconsole.core.audience.unsubscribe.DescribeUnsubscribeResponse.UnsubscribeInfo;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.page.Keyset;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.base.phone.PhoneNumber;

import org.springframework.stereotype.Service;

/**
 * What can be done with unsubscribed numbers.
 */
@Service
public class UnsubscribeActions {

	private static final String LIST = "DescribeUnsubscribe";

	static final String REVEAL = "RevealUnsubscribe";

	private final Unsubscriptions unsubscriptions;

	private final UnsubscribeRequests requests;

	private final AppVisibility visibility;

	UnsubscribeActions(Unsubscriptions unsubscriptions, UnsubscribeRequests requests, AppVisibility visibility) {
		this.unsubscriptions = unsubscriptions;
		this.requests = requests;
		this.visibility = visibility;
	}

	/**
	 * Lists who is unsubscribed.
	 * @param request which of them
	 * @return them, masked unless the caller may reveal them
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeUnsubscribeResponse list(DescribeUnsubscribeRequest request) {
		boolean mayReveal = !Boolean.TRUE.equals(request.masked());
		Keyset keyset = Keyset.of(request.cursor(), request.newerCursor(), request.limit());
		return response(LIST, this.unsubscriptions.list(this.requests.filter(LIST, request), keyset), mayReveal);
	}

	/**
	 * Reveals what is masked.
	 * @param request which of the numbers
	 * @return them, whole
	 */
	@Action(name = REVEAL, access = Access.REVEAL, resource = Resource.APP)
	public DescribeUnsubscribeResponse reveal(RevealUnsubscribeRequest request) {
		return response(REVEAL,
				this.unsubscriptions.list(this.requests.filter(REVEAL, request), this.requests.keyset(request)), true);
	}

	/**
	 * Unsubscribes numbers. In force at once.
	 * @param request from which messages, and the numbers
	 * @return how many were not unsubscribed before
	 */
	@Action(name = "AddUnsubscribe", access = Access.WRITE, resource = Resource.APP)
	public AddUnsubscribeResponse add(AddUnsubscribeRequest request) {
		long app = this.requests.app(request.smsSdkAppId());
		SmsType type = UnsubscribeRequests.type(Parameters.present("SmsType", request.smsType()));
		List<PhoneNumber> numbers = GivenNumbers.strict(request.phoneNumberSet(), AddUnsubscribeRequest.MOST);
		String sign = numbers.stream()
			.map(PhoneNumber::region)
			.distinct()
			.map((region) -> this.requests.sign(region, request.signName()))
			.toList()
			.get(0);
		int added = this.unsubscriptions.add(app, sign, type, numbers);
		return new AddUnsubscribeResponse(added, request.phoneNumberSet().size() - added);
	}

	/**
	 * Unsubscribes the numbers of a file or a text. In force at once.
	 * @param request from which messages, and the file or the text
	 * @return what became of each row
	 */
	@Action(name = "UploadUnsubscribe", access = Access.WRITE, resource = Resource.APP, api = false)
	public UploadNumbersResponse upload(UploadUnsubscribeRequest request) {
		long app = this.requests.app(request.smsSdkAppId());
		Region region = Parameters.region(request.international());
		SmsType type = UnsubscribeRequests.type(Parameters.present("SmsType", request.smsType()));
		String sign = this.requests.sign(region, request.signName());
		NumberReading reading = NumberSheet.read(request.file(), request.phoneNumbers(), region,
				AddUnsubscribeRequest.MOST);
		return UploadNumbersResponse.of(reading, this.unsubscriptions.add(app, sign, type, reading.numbers()));
	}

	/** A number of an application that the caller may not see is told without it. */
	private DescribeUnsubscribeResponse response(String action, Keyset.Part<Unsubscription> part, boolean mayReveal) {
		return new DescribeUnsubscribeResponse(part.rows().stream().map((entry) -> {
			boolean whole = mayReveal && this.visibility.visible(REVEAL, entry.sdkAppId());
			boolean known = this.visibility.visible(action, entry.sdkAppId());
			return UnsubscribeInfo.of(entry, whole ? entry.phone() : PhoneMask.of(entry.phone()),
					known ? Long.toString(entry.sdkAppId()) : "");
		}).toList(), part.cursor(), part.newerCursor());
	}

}
