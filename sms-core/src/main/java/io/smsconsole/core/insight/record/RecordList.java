package io.smsconsole.core.insight.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.insight.scope.Seconds;
import io.smsconsole.core.sending.message.MessageState;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Leafs through the messages.
 */
@Component
class RecordList {

	private final RecordMapper mapper;

	private final Records records;

	private final AppScopes scopes;

	private final Ids ids;

	RecordList(RecordMapper mapper, Records records, AppScopes scopes, Ids ids) {
		this.mapper = mapper;
		this.records = records;
		this.scopes = scopes;
		this.ids = ids;
	}

	DescribeSendSmsRecordResponse list(String action, DescribeSendSmsRecordRequest request) {
		Page page = Page.of(request.limit(), null);
		Long older = RecordId.parse("Cursor", request.cursor()).orElse(null);
		Long newer = RecordId.parse("NewerCursor", request.newerCursor()).orElse(null);
		List<RecordRow> found = this.mapper.list(filter(action, request, page.limit(), older, newer));
		boolean more = found.size() > page.limit();
		List<RecordRow> rows = new ArrayList<>(more ? found.subList(0, page.limit()) : found);
		if (newer != null) {
			Collections.reverse(rows);
		}
		boolean hasOlder = (newer != null) || more;
		boolean hasNewer = (newer != null) ? more : older != null;
		return new DescribeSendSmsRecordResponse(
				rows.stream().map((row) -> this.records.tell(row, request.masked())).toList(),
				(hasOlder && !rows.isEmpty()) ? Long.toString(rows.get(rows.size() - 1).id()) : "",
				(hasNewer && !rows.isEmpty()) ? Long.toString(rows.get(0).id()) : "");
	}

	private RecordFilter filter(String action, DescribeSendSmsRecordRequest request, int limit, Long older,
			Long newer) {
		Region region = Parameters.region(request.international());
		MessageState state = state(request.status());
		Seconds period = Seconds.of(request.beginTime(), request.endTime());
		long from = this.ids.floor(period.from());
		long to = this.ids.floor(period.to());
		return new RecordFilter(region, this.scopes.of(action, request),
				(newer != null) ? Math.max(from, newer + 1) : from, (older != null) ? Math.min(to, older) : to,
				phone(request.phoneNumber(), region), RecordId.parse("TaskId", request.taskId()).orElse(null),
				stored(state), underway(state), newer == null, limit + 1);
	}

	private static String phone(String text, Region region) {
		return StringUtils.hasText(text) ? PhoneNumbers.lenient(text, region).orThrow("PhoneNumber").e164() : null;
	}

	/** A message that is under way is stored as accepted. */
	private static MessageState stored(MessageState state) {
		return (state == MessageState.SUBMITTING) ? MessageState.ACCEPTED : state;
	}

	private static Boolean underway(MessageState state) {
		return (stored(state) == MessageState.ACCEPTED) ? state == MessageState.SUBMITTING : null;
	}

	private static MessageState state(Integer wire) {
		if (wire == null) {
			return null;
		}
		for (MessageState state : MessageState.values()) {
			if (state.wire() == wire) {
				return state;
			}
		}
		throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Status", "record.status");
	}

}
