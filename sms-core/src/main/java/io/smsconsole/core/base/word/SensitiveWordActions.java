package io.smsconsole.core.base.word;

import java.util.List;
import java.util.Objects;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Like;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done with the list of sensitive words. A change is in force on every node
 * within a second; only where more than 2,000 words change at once it takes some seconds.
 */
@Service
public class SensitiveWordActions {

	private static final String WORDS = "WordSet";

	private final WordList list;

	SensitiveWordActions(WordList list) {
		this.list = list;
	}

	/**
	 * Lists sensitive words.
	 * @param request which of them
	 * @return them in the order of their characters
	 */
	@Action(name = "DescribeSensitiveWordList", access = Access.READ)
	public DescribeSensitiveWordListResponse list(DescribeSensitiveWordListRequest request) {
		Page page = Page.of(request.limit(), request.offset());
		String search = StringUtils.hasText(request.search()) ? Words.normal(request.search()) : "";
		if (this.list.fixed()) {
			List<String> found = this.list.all().stream().filter((word) -> word.contains(search)).toList();
			return new DescribeSensitiveWordListResponse(page.of(found), found.size(), true);
		}
		String pattern = Like.containing(search);
		return new DescribeSensitiveWordListResponse(this.list.page(pattern, page.limit(), page.offset()),
				this.list.count(pattern), false);
	}

	/**
	 * Tells the whole list.
	 * @param request nothing to say
	 * @return all words
	 */
	@Action(name = "DescribeSensitiveWordExport", access = Access.READ)
	public DescribeSensitiveWordExportResponse export(DescribeSensitiveWordExportRequest request) {
		return new DescribeSensitiveWordExportResponse(this.list.all());
	}

	/**
	 * Adds words.
	 * @param request the words
	 * @return how many were new
	 * @throws SmsException {@code InvalidParameterValue} where a word is too long or the
	 * list would be; {@code FailedOperation} where the list is that of a file
	 */
	@Action(name = "AddSensitiveWords", access = Access.WRITE)
	public AddSensitiveWordsResponse add(AddSensitiveWordsRequest request) {
		List<String> given = given(request.wordSet());
		given.stream()
			.filter((word) -> word.codePointCount(0, word.length()) > WordList.LONGEST)
			.findFirst()
			.ifPresent((word) -> {
				throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, WORDS, "word.long", WordList.LONGEST, word);
			});
		int added = this.list.add(given.stream().distinct().toList());
		return new AddSensitiveWordsResponse(added, given.size() - added);
	}

	/**
	 * Deletes words.
	 * @param request the words
	 * @return how many were on the list
	 * @throws SmsException {@code FailedOperation} where the list is that of a file
	 */
	@Action(name = "DeleteSensitiveWords", access = Access.WRITE)
	public DeleteSensitiveWordsResponse delete(DeleteSensitiveWordsRequest request) {
		return new DeleteSensitiveWordsResponse(this.list.delete(given(request.wordSet())));
	}

	private static List<String> given(List<String> words) {
		List<String> given = Parameters.present(WORDS, words)
			.stream()
			.filter(Objects::nonNull)
			.map(Words::normal)
			.filter((word) -> !word.isEmpty())
			.toList();
		if (given.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, WORDS, "word.none");
		}
		if (given.size() > WordList.LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, WORDS, "word.limit", WordList.LIMIT);
		}
		return given;
	}

}
