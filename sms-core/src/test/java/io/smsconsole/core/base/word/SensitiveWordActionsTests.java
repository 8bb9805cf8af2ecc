package io.smsconsole.core.base.word;

import java.util.List;
import java.util.stream.IntStream;

import io.smsconsole.core.CoreTest;
import io.smsconsole.core.base.error.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import static io.smsconsole.core.base.error.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link SensitiveWordActions}. They commit, since what is in force is kept in
 * memory.
 */
@CoreTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SensitiveWordActionsTests {

	@Autowired
	private SensitiveWordActions actions;

	@Autowired
	private SensitiveWords words;

	@AfterEach
	void leaveTheSampleAlone() {
		List<String> words = this.actions.export(new DescribeSensitiveWordExportRequest()).wordSet();
		this.actions.delete(new DeleteSensitiveWordsRequest(words));
		add("敏感词样例");
	}

	@Test
	void startsWithASample() {
		assertThat(this.actions.list(new DescribeSensitiveWordListRequest(null, null, null)).wordSet())
			.containsExactly("敏感词样例");
		assertThat(this.words.find("一个敏感词样例")).contains("敏感词样例");
	}

	@Test
	void addsAndDeletesWordsInForceAtOnce() {
		AddSensitiveWordsResponse added = add("博彩", "ＣＡＳＩＮＯ", "casino", " ", "敏感词样例");
		assertThat(added).isEqualTo(new AddSensitiveWordsResponse(2, 2));
		assertThat(this.words.find("去Casino")).contains("casino");
		assertThat(this.actions.delete(new DeleteSensitiveWordsRequest(List.of("Casino", "没有"))).deleted()).isOne();
		assertThat(this.words.find("去Casino")).isEmpty();
		assertThat(this.words.find("博彩")).contains("博彩");
	}

	@Test
	void listsByAPartOfTheWordAndTellsTheWholeList() {
		add("a_b", "aXb", "ab");
		DescribeSensitiveWordListResponse found = this.actions.list(new DescribeSensitiveWordListRequest("A_", 1, 0));
		assertThat(found.wordSet()).containsExactly("a_b");
		assertThat(found.totalCount()).isOne();
		assertThat(found.fixed()).isFalse();
		assertThat(this.actions.list(new DescribeSensitiveWordListRequest("", 2, 1)).wordSet()).containsExactly("ab",
				"axb");
		assertThat(this.actions.export(new DescribeSensitiveWordExportRequest()).wordSet()).containsExactly("a_b", "ab",
				"axb", "敏感词样例");
	}

	@Test
	void refusesNothingAndTooMuch() {
		assertRefused(ErrorCode.MISSING_PARAMETER, "WordSet", () -> add(" "));
		assertRefused(ErrorCode.MISSING_PARAMETER, "WordSet",
				() -> this.actions.add(new AddSensitiveWordsRequest(null)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "WordSet", () -> add("长".repeat(65)));
		assertRefused(ErrorCode.INVALID_PARAMETER_VALUE, "WordSet", () -> this.actions
			.add(new AddSensitiveWordsRequest(IntStream.range(0, WordList.LIMIT).mapToObj((i) -> "w" + i).toList())));
	}

	private AddSensitiveWordsResponse add(String... words) {
		return this.actions.add(new AddSensitiveWordsRequest(List.of(words)));
	}

}
