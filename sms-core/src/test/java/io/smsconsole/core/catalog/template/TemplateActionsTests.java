package io.smsconsole.core.catalog.template;

import java.util.List;
import java.util.stream.LongStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.CatalogMother;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.wire.api.DeleteSmsTemplateRequest;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListRequest;
import io.smsconsole.core.wire.api.DescribeSmsTemplateListResponse.DescribeTemplateListStatus;
import io.smsconsole.core.wire.api.ModifySmsTemplateRequest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link TemplateActions}: what depends on other signs and templates. For what
 * a single one may be see {@link TemplateRulesTests}.
 */
@CoreTest
class TemplateActionsTests {

	private static final String CONTENT = "您的验证码是{1}";

	@Autowired
	private TemplateActions actions;

	@Autowired
	private Templates templates;

	@Autowired
	private CatalogMother mother;

	@Autowired
	private JdbcClient database;

	@Test
	void handsInATemplateOnceThereIsASign() {
		assertRefused(ErrorCode.FAILED_OPERATION_MISSING_SIGNATURE, null, this::add);
		this.mother.sign(Region.INTERNATIONAL, "Example");
		long id = add();
		TemplateInfo info = this.actions.info(new DescribeTPLTemplateInfoRequest(id));
		assertThat(info.templateContent()).isEqualTo(CONTENT);
		assertThat(info.smsType()).isEqualTo(3);
		assertThat(info.statusCode()).isEqualTo(ReviewState.IN_REVIEW.wire());
		assertThat(id).isGreaterThan(1_000_000);
	}

	@Test
	void takesTwoHundredAtMost() {
		this.mother.sign(Region.INTERNATIONAL, "Example");
		long last = LongStream.range(0, Templates.LIMIT).map((count) -> add()).max().orElseThrow();
		assertRefused(ErrorCode.FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT, null, this::add);
		delete(last);
		assertThat(add()).isPositive();
	}

	@Test
	void changesWhatIsInReviewOrRejectedAndHandsItInAgain() {
		this.mother.sign(Region.INTERNATIONAL, "Example");
		long id = add();
		modify(id, "验证码{1}", 0);
		state(id, ReviewState.REJECTED);
		modify(id, "您的新验证码是{1}", 0);
		TemplateInfo info = this.actions.info(new DescribeTPLTemplateInfoRequest(id));
		assertThat(info.templateContent()).isEqualTo("您的新验证码是{1}");
		assertThat(info.statusCode()).isEqualTo(ReviewState.IN_REVIEW.wire());
		assertThat(info.reviewReply()).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
				() -> modify(id, CONTENT, 1));
	}

	@Test
	void changesNothingThatIsApproved() {
		this.mother.sign(Region.INTERNATIONAL, "Example");
		long id = add();
		for (ReviewState approved : List.of(ReviewState.EFFECTIVE, ReviewState.APPROVED)) {
			state(id, approved);
			assertRefused(ErrorCode.FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK, "TemplateId",
					() -> modify(id, CONTENT, 0));
		}
	}

	@Test
	void refusesIdsThatNoTemplateHas() {
		assertRefused(ErrorCode.FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY, "TemplateId",
				() -> modify(42, CONTENT, 0));
		assertRefused(ErrorCode.FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST, "TemplateId", () -> delete(42L));
		assertRefused(ErrorCode.FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST, "TemplateId",
				() -> this.actions.info(new DescribeTPLTemplateInfoRequest(42L)));
	}

	@Test
	void deletesAndForgetsForSending() {
		this.mother.sign(Region.INTERNATIONAL, "Example");
		long id = this.mother.effectiveTemplate(Region.MAINLAND, SmsType.VERIFICATION, CONTENT);
		Template template = this.templates.find(id).orElseThrow();
		assertThat(template.effective()).isTrue();
		assertThat(template.upstreamId()).isEqualTo(id);
		delete(id);
		assertThat(this.templates.find(id).orElseThrow().effective()).isFalse();
		assertThat(statuses(0, List.of(id), null, null)).isEmpty();
		assertRefused(ErrorCode.FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST, "TemplateId", () -> delete(id));
	}

	@Test
	void tellsStatesByIdOrInParts() {
		this.mother.sign(Region.INTERNATIONAL, "Example");
		long first = add();
		long second = add();
		long other = this.mother.template(Region.INTERNATIONAL, SmsType.VERIFICATION, "Your code is {1}");
		assertThat(statuses(0, List.of(first, other, 42L), null, null)).containsExactly(first);
		assertThat(statuses(0, null, null, null)).containsExactly(second, first);
		assertThat(statuses(0, List.of(), 1, 1)).containsExactly(first);
		assertThat(statuses(1, List.of(), 0, 0)).containsExactly(other);
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", () -> statuses(0, null, 101, 0));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset", () -> statuses(0, null, 1, -1));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "TemplateIdSet",
				() -> statuses(0, LongStream.range(0, 101).boxed().toList(), null, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "International", () -> statuses(null, null, null, null));
	}

	@Test
	void listsByRegionTypeStateAndPartOfNameOrText() {
		this.mother.sign(Region.INTERNATIONAL, "Example");
		long code = add();
		long notice = this.mother.effectiveTemplate(Region.MAINLAND, SmsType.NOTIFICATION, "订单{1}已发货");
		assertThat(list(0, "订单", null, null)).containsExactly(notice);
		assertThat(list(0, "登录", null, null)).containsExactly(notice, code);
		assertThat(list(0, null, 3, null)).containsExactly(code);
		assertThat(list(0, null, null, 0)).containsExactly(notice);
		assertThat(list(1, null, null, null)).isEmpty();
		assertThat(list(null, null, null, null)).containsExactly(notice, code);
	}

	private long add() {
		return this.mother.template(Region.MAINLAND, SmsType.VERIFICATION, CONTENT);
	}

	private void modify(long id, String content, int international) {
		this.actions.modify(new ModifySmsTemplateRequest(id, "验证码", content, 3, international, ""));
	}

	private void delete(Long id) {
		this.actions.delete(new DeleteSmsTemplateRequest(id));
	}

	private List<Long> statuses(Integer international, List<Long> ids, Integer limit, Integer offset) {
		return this.actions.statuses(new DescribeSmsTemplateListRequest(international, ids, limit, offset))
			.describeTemplateStatusSet()
			.stream()
			.map(DescribeTemplateListStatus::templateId)
			.toList();
	}

	private List<Long> list(Integer international, String search, Integer type, Integer status) {
		return this.actions.list(new DescribeTPLTemplateListRequest(international, search, type, status, null, null))
			.templateSet()
			.stream()
			.map(TemplateInfo::templateId)
			.toList();
	}

	private void state(long id, ReviewState state) {
		this.database.sql("UPDATE template SET state = ?, reply = 'x' WHERE id = ?").params(state.wire(), id).update();
	}

}
