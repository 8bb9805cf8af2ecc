package io.smsconsole.core.insight.record;

import java.util.regex.Pattern;

import io.smsconsole.core.audience.unsubscribe.UnsubscribeKeyword;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Keyset;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.base.phone.PhoneNumbers;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.insight.scope.Seconds;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Finds replies and tells them without what people may not know.
 */
@Component
class ReplyRecords {

	private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

	private final AppScopes scopes;

	private final Ids ids;

	ReplyRecords(AppScopes scopes, Ids ids) {
		this.scopes = scopes;
		this.ids = ids;
	}

	ReplyFilter filter(String action, DescribeInnerSMSReplyRequest request, Keyset keyset) {
		Region region = Parameters.region(request.international());
		Seconds period = Seconds.of(request.beginTime(), request.endTime());
		long from = this.ids.floor(period.from());
		long to = this.ids.floor(period.to());
		return new ReplyFilter(region == Region.MAINLAND, this.scopes.of(action, request),
				(keyset.newer() != null) ? Math.max(from, keyset.newer() + 1) : from,
				(keyset.older() != null) ? Math.min(to, keyset.older()) : to, phone(request.phoneNumber(), region),
				StringUtils.hasText(request.signName()) ? request.signName().strip() : null, !keyset.backwards(),
				keyset.rows());
	}

	private static String phone(String text, Region region) {
		return StringUtils.hasText(text) ? PhoneNumbers.lenient(text, region).orThrow("PhoneNumber").e164() : null;
	}

	static ReplyRecord tell(ReplyRow row, boolean whole) {
		boolean attributed = row.sdkAppId() != 0;
		return new ReplyRecord(Long.toString(row.id()), attributed ? Long.toString(row.sdkAppId()) : "",
				whole ? row.phone() : PhoneMask.of(row.phone()),
				whole ? row.content() : DIGIT.matcher(row.content()).replaceAll("*"), row.signName(),
				(row.smsType() != null) ? row.smsType().wire() : null, row.repliedAt().getEpochSecond(),
				(row.messageId() != 0) ? Long.toString(row.messageId()) : "", attributed,
				attributed && UnsubscribeKeyword.is(row.content()),
				(row.calledBackAt() != null) ? row.calledBackAt().getEpochSecond() : null);
	}

}
