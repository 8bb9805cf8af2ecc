package io.smsconsole.core.insight.record;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.sending.message.MessageState;

/**
 * Which messages are wanted.
 *
 * @param region mainland or international
 * @param apps the applications, {@code null} for all
 * @param from the smallest id
 * @param to the id before which all ids lie
 * @param phone a number in E.164, or {@code null}
 * @param taskId a group-send task, or {@code null}
 * @param state how far they have come, or {@code null}
 * @param underway of accepted ones whether their submission is with a dispatcher, or
 * {@code null}
 * @param signName the sign, or {@code null}
 * @param templateId the template, or {@code null}
 * @param states several states, or {@code null}
 * @param code what goes with the state, or {@code null}
 * @param codes several of them, not empty, or {@code null}
 * @param isoCode the country or region, or {@code null}
 * @param converted whether only messages that converted
 * @param verification whether only verification codes, by type or by template
 * @param codeTemplates templates whose messages are verification codes
 * @param newestFirst the order; otherwise the oldest come first
 * @param limit how many at most
 */
record RecordFilter(Region region, List<Long> apps, long from, long to, String phone, Long taskId, MessageState state,
		Boolean underway, String signName, Long templateId, List<Integer> states, String code, List<String> codes,
		String isoCode, boolean converted, boolean verification, List<Long> codeTemplates, boolean newestFirst,
		int limit) {

	/** The same of these applications only. */
	RecordFilter within(List<Long> some) {
		return new RecordFilter(this.region, some, this.from, this.to, this.phone, this.taskId, this.state,
				this.underway, this.signName, this.templateId, this.states, this.code, this.codes, this.isoCode,
				this.converted, this.verification, this.codeTemplates, false, this.limit);
	}

	/** The same from an id on. */
	RecordFilter from(long first, int most) {
		return new RecordFilter(this.region, this.apps, first, this.to, this.phone, this.taskId, this.state,
				this.underway, this.signName, this.templateId, this.states, this.code, this.codes, this.isoCode,
				this.converted, this.verification, this.codeTemplates, false, most);
	}

}
