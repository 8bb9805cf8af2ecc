package io.smsconsole.core.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/**
 * Where a module keeps its sources and classes.
 *
 * @param root the module's folder
 */
record ModuleFiles(Path root) {

	static ModuleFiles of(Class<?> testClass) {
		try {
			Path testClasses = Path.of(testClass.getProtectionDomain().getCodeSource().getLocation().toURI());
			return new ModuleFiles(testClasses.getParent().getParent());
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

	JavaClasses mainClasses() {
		return new ClassFileImporter().importPath(this.root.resolve("target/classes"));
	}

	JavaClasses testClasses() {
		return new ClassFileImporter().importPath(this.root.resolve("target/test-classes"));
	}

	List<Path> mainSources(String ending) {
		return find("src/main/java", ending);
	}

	List<Path> testSources(String ending) {
		return find("src/test/java", ending);
	}

	List<Path> resources(String ending) {
		return find("src/main/resources", ending);
	}

	boolean runsIntegrationTests() {
		return read(this.root.resolve("pom.xml")).contains("maven-failsafe-plugin");
	}

	String name(Path file) {
		return this.root.relativize(file).toString();
	}

	static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Path> find(String folder, String ending) {
		Path start = this.root.resolve(folder);
		if (!Files.isDirectory(start)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(start)) {
			return files.filter((file) -> file.getFileName().toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
