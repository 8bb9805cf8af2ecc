package io.smsconsole.core.base.sheet;

import java.nio.file.Path;

/**
 * A sheet that was uploaded and lies on this machine. Not a record, so that no program
 * can name a file of the server in a call: only the console makes one, out of what a
 * person uploaded.
 */
public final class UploadedSheet {

	private final String name;

	private final Path path;

	/**
	 * Names an uploaded file.
	 * @param name what the person calls it
	 * @param path where it lies
	 */
	public UploadedSheet(String name, Path path) {
		this.name = name;
		this.path = path;
	}

	/**
	 * What the person calls it.
	 * @return the name without folders
	 */
	public String name() {
		return this.name;
	}

	/**
	 * Where it lies.
	 * @return the file
	 */
	public Path path() {
		return this.path;
	}

}
