// The interface, a script of its own: the worker puts it beside the other one when there is a composer.
import { viewIs } from "./arrival";
import { createView } from "./view";

viewIs(createView);
