"""How survey servers are asked, page by page. The network itself is the toolbox's."""
