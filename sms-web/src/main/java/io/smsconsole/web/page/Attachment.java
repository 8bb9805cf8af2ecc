package io.smsconsole.web.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Answers with a file to be saved.
 */
public final class Attachment {

	/** What a sheet in csv is. */
	public static final String CSV = "text/csv;charset=UTF-8";

	private Attachment() {
	}

	/**
	 * Begins a file.
	 * @param response where to
	 * @param type its media type
	 * @param name what to call it, with its ending, in any language
	 * @return what takes its content
	 * @throws IOException if that fails
	 */
	public static OutputStream begin(HttpServletResponse response, String type, String name) throws IOException {
		response.setContentType(type);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition(name));
		return response.getOutputStream();
	}

	/**
	 * Writes the header that has browsers save an answer.
	 * @param name what to call it, with its ending, in any language
	 * @return the value of {@code Content-Disposition}
	 */
	public static String disposition(String name) {
		Charset charset = StandardCharsets.US_ASCII.newEncoder().canEncode(name) ? StandardCharsets.US_ASCII
				: StandardCharsets.UTF_8;
		return ContentDisposition.attachment().filename(name, charset).build().toString();
	}

}
