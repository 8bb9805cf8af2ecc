package io.smsconsole.core.insight.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.insight.count.CountScope;
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

	private final Templates templates;

	private final RecordReasons reasons;

	private final Ids ids;

	RecordList(RecordMapper mapper, Records records, AppScopes scopes, Templates templates, RecordReasons reasons,
			Ids ids) {
		this.mapper = mapper;
		this.records = records;
		this.scopes = scopes;
		this.templates = templates;
		this.reasons = reasons;
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

	RecordFilter filter(String action, DescribeSendSmsRecordRequest request, int limit, Long older, Long newer) {
		Region region = Parameters.region(request.international());
		MessageState state = RecordStates.of(request.status());
		Seconds period = Seconds.of(request.beginTime(), request.endTime());
		long from = this.ids.floor(period.from());
		long to = this.ids.floor(period.to());
		String sign = text(request.signName());
		String reason = text(request.reason());
		boolean verification = Boolean.TRUE.equals(request.verification());
		List<Long> apps = this.scopes.of(action, request);
		CountScope scope = new CountScope(region, apps, sign, request.templateId(), null, List.of());
		return new RecordFilter(region, apps, (newer != null) ? Math.max(from, newer + 1) : from,
				(older != null) ? Math.min(to, older) : to, phone(request.phoneNumber(), region),
				RecordId.parse("TaskId", request.taskId()).orElse(null), RecordStates.stored(state),
				RecordStates.underway(state), sign, request.templateId(), RecordStates.all(request.statusSet(), reason),
				request.code(), this.reasons.codes(reason, scope, period), request.isoCode(),
				Boolean.TRUE.equals(request.converted()), verification,
				verification ? this.templates.askingForCodes() : List.of(), newer == null, limit + 1);
	}

	private static String text(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

	private static String phone(String text, Region region) {
		return StringUtils.hasText(text) ? PhoneNumbers.lenient(text, region).orThrow("PhoneNumber").e164() : null;
	}

}
