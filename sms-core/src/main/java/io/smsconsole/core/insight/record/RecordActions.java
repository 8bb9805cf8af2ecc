package io.smsconsole.core.insight.record;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.app.AppScopes;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What can be asked about messages.
 */
@Service
public class RecordActions {

	private static final String LIST = "DescribeSendSmsRecord";

	private static final String DETAIL = "DescribeSendSMSDetail";

	static final String REVEAL = "RevealSendSmsRecord";

	private final RecordList list;

	private final RecordMapper mapper;

	private final Records records;

	private final AppScopes scopes;

	private final Ids ids;

	RecordActions(RecordList list, RecordMapper mapper, Records records, AppScopes scopes, Ids ids) {
		this.list = list;
		this.mapper = mapper;
		this.records = records;
		this.scopes = scopes;
		this.ids = ids;
	}

	/**
	 * Lists messages, newest first.
	 * @param request which of them
	 * @return them, masked unless the caller may reveal them
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeSendSmsRecordResponse list(DescribeSendSmsRecordRequest request) {
		return this.list.list(LIST, request);
	}

	/**
	 * Tells about one message.
	 * @param request which
	 * @return the message, masked unless the caller may reveal it, and what happened to
	 * it
	 */
	@Action(name = DETAIL, access = Access.READ, resource = Resource.APP)
	public DescribeSendSMSDetailResponse detail(DescribeSendSMSDetailRequest request) {
		RecordRow row = find(DETAIL, request, request.serialNo());
		return new DescribeSendSMSDetailResponse(this.records.tell(row, request.masked()),
				RecordEvent.of(row, this.ids.instant(row.id())), CodeWords.next(row, LocaleContextHolder.getLocale()));
	}

	/**
	 * Reveals what is masked.
	 * @param request of which message
	 * @return its number and its text
	 */
	@Action(name = REVEAL, access = Access.REVEAL, resource = Resource.APP)
	public RevealSendSmsRecordResponse reveal(RevealSendSmsRecordRequest request) {
		RecordRow row = find(REVEAL, request, request.serialNo());
		return new RevealSendSmsRecordResponse(row.phone(), row.content());
	}

	/**
	 * A message of an application that the caller may not see does not exist for them.
	 */
	private RecordRow find(String action, AppScoped request, String serialNo) {
		List<Long> apps = this.scopes.of(action, request);
		return RecordId.parse("SerialNo", serialNo)
			.flatMap(this.mapper::find)
			.filter((row) -> apps == null || apps.contains(row.sdkAppId()))
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "SerialNo", "record.unknown"));
	}

}
