package io.smsconsole.web;

import io.smsconsole.core.structure.StructureTests;

class WebStructureTests extends StructureTests {

}
