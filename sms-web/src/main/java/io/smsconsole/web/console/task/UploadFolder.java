package io.smsconsole.web.console.task;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where uploaded files lie until they are read. What a process left behind that died is
 * deleted at the next start.
 */
@Component
class UploadFolder {

	private final Path folder;

	UploadFolder(@Value("${sms.data.dir:./data}") Path data) throws IOException {
		this.folder = data.resolve("uploads").toAbsolutePath().normalize();
		FileSystemUtils.deleteRecursively(this.folder);
		Files.createDirectories(this.folder);
	}

	/**
	 * Takes an uploaded file out of the request, which would delete it at its end.
	 * @param upload the file
	 * @return where it lies now
	 */
	Path keep(MultipartFile upload) {
		try {
			Path target = Files.createTempFile(this.folder, "list-", ".upload");
			upload.transferTo(target);
			return target;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Deletes a file that nobody will read.
	 * @param file the file, may be {@code null} or gone
	 */
	void discard(Path file) {
		try {
			FileSystemUtils.deleteRecursively(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the person calls the file; some browsers send a whole path.
	 */
	static String name(MultipartFile upload) {
		String name = (upload.getOriginalFilename() != null) ? upload.getOriginalFilename() : "";
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

}
