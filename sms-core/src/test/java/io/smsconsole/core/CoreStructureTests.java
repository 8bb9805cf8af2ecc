package io.smsconsole.core;

import io.smsconsole.core.structure.StructureTests;

class CoreStructureTests extends StructureTests {

}
