package io.smsconsole.web.form;

import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * A text where a file belongs is no file: a form that is checked as one types sends the
 * name of what was chosen, if anything.
 */
@Component
class NoFileConverter implements Converter<String, MultipartFile> {

	@Override
	public MultipartFile convert(String source) {
		return null;
	}

}
