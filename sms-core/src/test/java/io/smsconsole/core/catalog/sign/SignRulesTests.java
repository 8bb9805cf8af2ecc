package io.smsconsole.core.catalog.sign;

import io.smsconsole.core.base.account.AccountType;
import io.smsconsole.core.base.account.TestAccounts;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.wire.api.AddSmsSignRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SignRules}.
 */
class SignRulesTests {

	private final SignRules rules = new SignRules(TestAccounts.of(AccountType.ENTERPRISE));

	@ParameterizedTest
	@ValueSource(strings = { "腾讯", "示例科技2026", "AB", "ABCDEFGHIJKL", "一二三四五六七八九十一二", "𠮷野家" })
	void takesTwoToTwelveCharacters(String name) {
		assertThat(name(Region.MAINLAND, name)).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ABCDEFGHIJKLM", "一二三四五六七八九十一二三" })
	void refusesThirteen(String name) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG, "SignName",
				() -> name(Region.MAINLAND, name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "A", "我", "𠮷", "【腾讯】", "腾 讯", "腾讯!", "Ａ公司", "a‍b", "АВС", "腾讯😀" })
	void refusesShortOnesAndOtherCharacters(String name) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "SignName", () -> name(Region.MAINLAND, name));
	}

	@Test
	void allowsSingleBlanksWithinInternationalSigns() {
		assertThat(name(Region.INTERNATIONAL, " Ten Cloud ")).isEqualTo("Ten Cloud");
		for (String name : new String[] { "Ten  Cloud", "Ten\tCloud", "Ten-Cloud" }) {
			assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "SignName", () -> name(Region.INTERNATIONAL, name));
		}
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_NAME_LENGTH_TOO_LONG, "SignName",
				() -> name(Region.INTERNATIONAL, "Tencent Cloud"));
	}

	@Test
	void refusesANameThatIsMissing() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "SignName", () -> name(Region.MAINLAND, null));
		assertRefused(ErrorCode.MISSING_PARAMETER, "SignName", () -> name(Region.MAINLAND, "  "));
	}

	@ParameterizedTest
	@CsvSource({ "0,0", "0,1", "1,0", "1,1", "1,2", "1,3", "1,4", "4,7", "5,2", "5,3" })
	void takesDocumentsThatProveTheType(int type, int document) {
		assertThat(draft(type, document, 0, "x").documentType().wire()).isEqualTo(document);
	}

	@ParameterizedTest
	@CsvSource({ "0,2", "0,7", "1,7", "4,0", "4,4", "5,0", "5,1", "5,7", "0,5", "1,6", "4,8", "0,-1" })
	void refusesDocumentsThatDoNot(int type, int document) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_DOCUMENT_TYPE, "DocumentType",
				() -> draft(type, document, 0, "x"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 6, 7, -1 })
	void refusesTypesThatAreNoMore(int type) {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "SignType", () -> draft(type, 1, 0, "x"));
	}

	@Test
	void refusesUnknownPurposes() {
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_SIGN_PURPOSE, "SignPurpose", () -> draft(0, 1, 2, "x"));
		assertRefused(ErrorCode.MISSING_PARAMETER, "SignPurpose", () -> draft(0, 1, null, "x"));
	}

	@Test
	void requiresARemarkForTheSignOfAnApp() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "Remark", () -> draft(1, 1, 0, " "));
		assertThat(draft(0, 1, 0, null).remark()).isEmpty();
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "Remark", () -> draft(0, 1, 0, "x".repeat(201)));
	}

	@Test
	void keepsAnIndividualToSignsOfApps() {
		SignRules individual = new SignRules(TestAccounts.of(AccountType.INDIVIDUAL));
		assertThat(individual.draft(Region.MAINLAND, request("我的应用", 1, 4, 0, "应用市场"), Problems.first()).type())
			.isEqualTo(SignType.APP);
		assertRefused(ErrorCode.FAILED_OPERATION_NOT_ENTERPRISE_CERTIFICATION, "SignType",
				() -> individual.draft(Region.MAINLAND, request("我的公司", 0, 1, 0, null), Problems.first()));
	}

	@Test
	void forgetsTheQualificationOutsideTheMainland() {
		assertThat(this.rules.draft(Region.INTERNATIONAL, request("Example", 0, 1, 0, null), Problems.first())
			.qualificationId()).isNull();
		assertThat(this.rules.draft(Region.MAINLAND, request("Example", 0, 1, 0, null), Problems.first())
			.qualificationId()).isEqualTo(7);
	}

	private String name(Region region, String name) {
		return this.rules.draft(region, request(name, 0, 1, 0, null), Problems.first()).name();
	}

	private SignDraft draft(Integer type, Integer document, Integer purpose, String remark) {
		return this.rules.draft(Region.MAINLAND, request("示例科技", type, document, purpose, remark), Problems.first());
	}

	private static AddSmsSignRequest request(String name, Integer type, Integer document, Integer purpose,
			String remark) {
		return new AddSmsSignRequest(name, type, document, 0, purpose, null, null, remark, 7L);
	}

}
