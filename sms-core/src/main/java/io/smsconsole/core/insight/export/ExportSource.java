package io.smsconsole.core.insight.export;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import io.smsconsole.core.base.text.Texts;

/**
 * Reads what a kind of file is made of.
 */
public interface ExportSource {

	/**
	 * What it reads.
	 * @return the kind
	 */
	ExportKind kind();

	/**
	 * Decides which rows belong into a file, by what the caller may see now.
	 * @param action the operation that is under way
	 * @param request what was asked for
	 * @param whole whether numbers and texts are to be whole
	 * @return which rows, in words that {@link #read} understands, and where to begin
	 */
	Wanted want(String action, AddDumpLogTaskRequest request, boolean whole);

	/**
	 * Whether the caller may still see all of it.
	 * @param wanted which rows
	 * @param whole whether numbers and texts are whole
	 * @return whether they may
	 */
	boolean visible(String wanted, boolean whole);

	/**
	 * The columns.
	 * @return what their titles are called in the bundle {@code exports}, in order
	 */
	List<String> columns();

	/**
	 * The titles of the columns.
	 * @param locale the language of the file
	 * @return the titles in order
	 */
	default List<String> titles(Locale locale) {
		ResourceBundle words = Texts.of("exports", locale);
		return columns().stream().map(words::getString).toList();
	}

	/**
	 * Reads some rows.
	 * @param wanted which rows belong into the file
	 * @param position where to go on
	 * @param limit how many at most
	 * @param whole whether numbers and texts are whole
	 * @param locale the language of the file
	 * @return the rows
	 */
	ExportPart read(String wanted, long position, int limit, boolean whole, Locale locale);

	/**
	 * Which rows belong into a file.
	 *
	 * @param text in words of the source
	 * @param position where to begin
	 */
	record Wanted(String text, long position) {

	}

}
