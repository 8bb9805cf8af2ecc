package io.smsconsole.web.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.multipart.MultipartFile;

/**
 * Where uploaded files lie: while a request is under way, and those that outlive it until
 * they are read. What a process left behind that died is deleted at the next start.
 */
@Component
public class UploadFolder {

	private final Path folder;

	UploadFolder(@Value("${sms.data.dir:./data}") Path data) throws IOException {
		this.folder = data.resolve("uploads").toAbsolutePath().normalize();
		FileSystemUtils.deleteRecursively(this.folder);
		Files.createDirectories(this.folder);
	}

	Path path() {
		return this.folder;
	}

	/**
	 * Takes an uploaded file out of the request, which would delete it at its end.
	 * @param upload the file
	 * @return where it lies now
	 */
	public Path keep(MultipartFile upload) {
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
	public void discard(Path file) {
		try {
			FileSystemUtils.deleteRecursively(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What the person calls a file; some browsers send a whole path.
	 * @param upload the file
	 * @return its name without folders, empty where there is none
	 */
	public static String name(MultipartFile upload) {
		String name = (upload.getOriginalFilename() != null) ? upload.getOriginalFilename() : "";
		return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
	}

}
