package io.smsconsole.core.sending.recipient;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.base.text.Texts;

import org.springframework.stereotype.Service;

/**
 * The rows of lists that will not be sent to, and why.
 */
@Service
public class RecipientProblems {

	private final SliceStore store;

	RecipientProblems(SliceStore store) {
		this.store = store;
	}

	/**
	 * Reads the first problems of a list.
	 * @param listId the list, ready
	 * @param limit how many at most, up to 5,000
	 * @return the problems in the order of their rows
	 */
	public List<RecipientProblem> first(long listId, int limit) {
		List<RecipientProblem> problems = this.store.read(listId, SliceKind.PROBLEMS, 0);
		return problems.subList(0, Math.min(limit, problems.size()));
	}

	/**
	 * Writes all problems of a list as csv, in UTF-8 with a byte order mark. No cell can
	 * become a formula when a spreadsheet program opens it.
	 * @param listId the list, ready
	 * @param locale the reader's language
	 * @param out where to; left open
	 * @throws IOException if that fails
	 */
	public void writeCsv(long listId, Locale locale, OutputStream out) throws IOException {
		ResourceBundle words = Texts.of("recipients", locale);
		SafeCsv csv = new SafeCsv(out);
		csv.row(words.getString("column.row"), words.getString("column.number"), words.getString("column.problem"),
				words.getString("column.explanation"));
		int slice = 0;
		for (List<RecipientProblem> problems = problems(listId, slice); !problems.isEmpty(); problems = problems(listId,
				++slice)) {
			for (RecipientProblem problem : problems) {
				csv.row(String.valueOf(problem.row()), problem.value(),
						words.getString("problem." + problem.kind().name()), problem.explanation(locale));
			}
		}
		csv.flush();
	}

	private List<RecipientProblem> problems(long listId, int slice) {
		return this.store.read(listId, SliceKind.PROBLEMS, slice);
	}

}
